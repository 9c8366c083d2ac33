package vn.chidao.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import vn.chidao.ruletable.model.DecisionTable;

/** The decision tables as the product brings them. */
final class ShippedTables {
  private ShippedTables() {}

  static String file(DecisionTable table) {
    try (InputStream file =
        ShippedTables.class.getResourceAsStream("/bpmn/" + table.file() + ".dmn")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static DmnTables answering() {
    Map<DecisionTable, DmnTables.Version> versions = new EnumMap<>(DecisionTable.class);
    for (DecisionTable table : DecisionTable.values())
      versions.put(table, DmnTables.Version.of(table, 1, file(table)));
    return new DmnTables(versions);
  }
}
