package vn.chidao.invariants;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** One row that a statement returned, by the names of its columns in lower case. */
record Row(Map<String, Object> values) {
  /** As the audit trail writes it; null where there is nothing. */
  String text(String column) {
    Object value = values.get(column);
    return value == null ? null : value.toString();
  }

  long number(String column) {
    return ((Number) values.get(column)).longValue();
  }

  Instant instant(String column) {
    return (Instant) values.get(column);
  }

  LocalDate day(String column) {
    return (LocalDate) values.get(column);
  }

  /** The columns in their order, for statements whose first two say which row and what is wrong. */
  String at(int place) {
    return String.valueOf(values.values().stream().skip(place).findFirst().orElse(null));
  }
}
