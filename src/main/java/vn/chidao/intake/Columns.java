package vn.chidao.intake;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chidao.shared.SearchText;

/**
 * Which column of an annex says what. Headers vary in wording, marks, case and order, and may take
 * two lines; without a task and at least one more column it is no such table.
 */
record Columns(Map<Kind, Integer> places) {
  /** What a column can say, with the words by which headers call it, most telling first. */
  enum Kind {
    COORDINATORS("phoi hop", "co_quan_phoi_hop", "coordinating", "supporting"),
    LEAD(
        "chu tri",
        "co_quan_chu_tri",
        "co quan thuc hien",
        "don vi thuc hien",
        "co quan, don vi",
        "phan cong",
        "duoc giao",
        "chiu trach nhiem",
        "lead agency"),
    DEADLINE(
        "thoi han",
        "thoi_han",
        "thoi gian",
        "thoi diem",
        "tien do",
        "han hoan thanh",
        "deadline",
        "due date"),
    PRODUCT("san pham", "san_pham", "ket qua", "hinh thuc van ban", "deliverable", "product"),
    TASK(
        "nhiem vu",
        "nhiem_vu",
        "noi dung",
        "cong viec",
        "ten de an",
        "de an",
        "dau viec",
        "giai phap",
        "task"),
    LABEL("tt", "stt", "so tt", "so thu tu", "so", "muc", "no", "no.");

    private final List<String> words;

    Kind(String... words) {
      this.words = Arrays.asList(words);
    }

    private boolean isMeantBy(String header) {
      if (this == LABEL) return words.contains(header.replaceAll("[.\\s]+$", ""));
      return header.length() <= 120 && words.stream().anyMatch(header::contains);
    }
  }

  static Optional<Columns> of(List<String> headers) {
    Map<Kind, Integer> places = new EnumMap<>(Kind.class);
    for (int column = 0; column < headers.size(); column++) {
      String header = SearchText.fold(headers.get(column));
      if (header.isEmpty()) continue;
      for (Kind kind : Kind.values())
        if (kind.isMeantBy(header)) {
          places.putIfAbsent(kind, column);
          break;
        }
    }
    boolean isAnnex =
        places.containsKey(Kind.TASK)
            && (places.containsKey(Kind.LEAD) || places.containsKey(Kind.DEADLINE));
    return isAnnex ? Optional.of(new Columns(places)) : Optional.empty();
  }

  String text(Line line, Kind kind) {
    Integer column = places.get(kind);
    return column == null ? "" : line.cell(column);
  }

  boolean has(Kind kind) {
    return places.containsKey(kind);
  }

  boolean isComputed(Line line) {
    return places.values().stream().anyMatch(line.computed()::contains);
  }
}
