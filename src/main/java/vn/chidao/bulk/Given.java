package vn.chidao.bulk;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;

/** What was typed, by name, as one text in one column; nothing typed is left out. */
@Converter
public class Given implements AttributeConverter<Map<String, String>, String> {
  @Override
  public String convertToDatabaseColumn(Map<String, String> given) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    given.forEach(
        (name, text) -> {
          if (text != null) object.add(name, text);
        });
    return object.build().toString();
  }

  @Override
  public Map<String, String> convertToEntityAttribute(String column) {
    Map<String, String> given = new TreeMap<>();
    try (var reader = Json.createReader(new StringReader(column))) {
      reader.readObject().forEach((name, text) -> given.put(name, ((JsonString) text).getString()));
    }
    return given;
  }
}
