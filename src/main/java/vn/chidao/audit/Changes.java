package vn.chidao.audit;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.chidao.shared.Audited.Change;

/**
 * The changes of one entry as JSON: {@code {"status": ["DRAFT", "ISSUED"], …}}, null where absent.
 */
public final class Changes {
  private Changes() {}

  static String write(Map<String, Change> changes) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    changes.forEach(
        (path, change) -> {
          JsonArrayBuilder pair = Json.createArrayBuilder();
          add(pair, change.before());
          add(pair, change.after());
          object.add(path, pair);
        });
    return object.build().toString();
  }

  private static void add(JsonArrayBuilder pair, String value) {
    if (value == null) pair.addNull();
    else pair.add(value);
  }

  /** Reads what {@link #write} wrote. */
  public static SortedMap<String, Change> read(String json) {
    SortedMap<String, Change> changes = new TreeMap<>();
    try (var reader = Json.createReader(new StringReader(json))) {
      JsonObject object = reader.readObject();
      object.forEach(
          (path, pair) -> {
            JsonArray beforeAfter = pair.asJsonArray();
            changes.put(path, new Change(text(beforeAfter.get(0)), text(beforeAfter.get(1))));
          });
    }
    return changes;
  }

  private static String text(JsonValue value) {
    return value == JsonValue.NULL ? null : ((JsonString) value).getString();
  }

  /** Adds the changes of the next entry to a state; after the last entry it is the present row. */
  public static void fold(SortedMap<String, String> state, Map<String, Change> changes) {
    changes.forEach(
        (path, change) -> {
          if (change.after() == null) state.remove(path);
          else state.put(path, change.after());
        });
  }
}
