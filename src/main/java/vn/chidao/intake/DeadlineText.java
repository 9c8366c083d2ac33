package vn.chidao.intake;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chidao.shared.SearchText;

/**
 * A deadline cell as it is worded and, without marks, hours and document numbers, as it is read.
 *
 * @param hasHour an hour of the day was left out of the reading
 */
record DeadlineText(String said, String folded, boolean hasHour) {
  private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
  private static final Pattern NOTHING =
      Pattern.compile("[-./…_* ]*|khong(?: co| xac dinh| quy dinh)?|chua xac dinh|n/a");

  /**
   * Numbers of documents look like dates, and have one behind them: 06/2022/NĐ-CP ngày 7/1/2022.
   */
  private static final Pattern DOCUMENT_NUMBER =
      Pattern.compile(
          "(?:\\d+(?:/\\d{4})?/[a-z][a-z\\d]*-[a-z][a-z\\d-]*|\\d+/\\d{4}/qh\\d+|\\d+-[a-z]+/[a-z]+)"
              + "(?: ngay \\d{1,2}(?:[/.-]\\d{1,2}[/.-]| thang \\d{1,2} nam )\\d{4})?");

  private static final Pattern HOUR =
      Pattern.compile(
          "(?<!\\d)\\d{1,2} ?(?:h|gio|g) ?(?:\\d{2})?(?: ?phut)?,? (?=(?:ngay )?\\d)"
              + "|\\d{1,2}:\\d{2}(?::\\d{2})?");
  private static final Pattern DONE =
      Pattern.compile("\\bda (?:hoan thanh|ban hanh|trinh|thuc hien|xong|co quyet dinh|phe duyet)");
  private static final Pattern MILESTONE =
      Pattern.compile(
          "(?:truoc|sau|ngay sau|cho den|den|trong) khi|\\bkhi \\b|ky hop|dai hoi|phien hop|hoi nghi"
              + "|cung (?:voi|thoi)|dong thoi|sau ngay|truoc ngay|cung ky|trong nhiem ky");
  private static final Pattern URGENT =
      Pattern.compile(
          "khan truong|khan cap|\\bsom\\b|kip thoi|cap bach|cap thiet|tien do|lo trinh"
              + "|theo (?:ke hoach|yeu cau|quy dinh|chi dao|chuong trinh)|nhanh chong");

  /** "ngay" is at once, "ngày" is a day: only the marks tell. */
  private static final Pattern AT_ONCE = Pattern.compile("(?<!\\p{L})[Nn]gay(?!\\p{L})");

  /** As spreadsheet programs in English show a date: "30-Sep-25", "September 2025". */
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?:(\\d{1,2})[ -])?\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ ,.-]+(\\d{4}|\\d\\d)\\b");

  private static final List<String> ENGLISH_MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** What may stand around a year without changing what it means. */
  private static final Set<String> AROUND_A_YEAR =
      Set.of(
          ("trong nam den het cuoi truoc giai doan thoi gian ky tu va cac nhung hoan thanh thuc hien"
                  + " xong vao khoang du kien trinh bao cao thu tuong chinh phu ttg cp quoc hoi ban hanh"
                  + " phe duyet cham nhat la khong muon hon qua tien do trien khai xay dung toi")
              .split(" "));

  private static final Pattern WORD = Pattern.compile("[a-z]+|\\d+");

  private static final Pattern THIS =
      Pattern.compile("(?:trong|het|cuoi) (nam|quy|thang)(?: nay| hien tai)?$");

  static DeadlineText of(String cell) {
    String said = Normalizer.normalize(cell == null ? "" : cell, Normalizer.Form.NFC).strip();
    String plain = DASHES.matcher(SearchText.fold(said)).replaceAll("-");
    plain = DOCUMENT_NUMBER.matcher(plain).replaceAll(" ");
    boolean hour = HOUR.matcher(plain).find();
    plain = HOUR.matcher(plain).replaceAll(" ");
    plain = ENGLISH.matcher(plain).replaceAll(DeadlineText::inNumbers);
    return new DeadlineText(said, plain.replaceAll(" +", " ").strip(), hour);
  }

  private static String inNumbers(MatchResult english) {
    String day = english.group(1) == null ? "" : english.group(1) + "/";
    return day + (ENGLISH_MONTHS.indexOf(english.group(2)) + 1) + "/" + english.group(3);
  }

  /** What is left when the named times are blotted out. */
  String without(List<PointInTime> points) {
    StringBuilder rest = new StringBuilder(folded);
    for (PointInTime point : points)
      for (int i = point.start(); i < point.end(); i++) rest.setCharAt(i, '#');
    return rest.toString();
  }

  /** Words beside the named times that a bare year does not explain: "Tết 2026". */
  boolean saysMoreThan(List<PointInTime> points) {
    return WORD.matcher(without(points))
        .results()
        .anyMatch(word -> !AROUND_A_YEAR.contains(word.group()));
  }

  boolean saysNothing() {
    return NOTHING.matcher(folded).matches();
  }

  boolean saysDone() {
    return DONE.matcher(folded).find();
  }

  boolean namesMilestone() {
    return MILESTONE.matcher(folded).find();
  }

  boolean saysUrgent() {
    return URGENT.matcher(folded).find() || AT_ONCE.matcher(said).find();
  }

  /**
   * "trong năm", "cuối quý": how long the period is in which the document was signed; 0 if none.
   */
  int monthsOfCurrentPeriod() {
    Matcher current = THIS.matcher(folded);
    if (!current.find()) return 0;
    return switch (current.group(1)) {
      case "nam" -> 12;
      case "quy" -> 3;
      default -> 1;
    };
  }
}
