package vn.chidao.intake;

import java.text.Normalizer;
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

  /** Numbers of documents look like dates: 13/CT-TTg, 06/2022/NĐ-CP. */
  private static final Pattern DOCUMENT_NUMBER =
      Pattern.compile("\\d+(?:/\\d{4})?/[a-z][a-z\\d]*-[a-z][a-z\\d-]*|\\d+/\\d{4}/qh\\d+");

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

  private static final Pattern THIS =
      Pattern.compile("(?:trong|het|cuoi) (nam|quy|thang)(?: nay| hien tai)?$");

  static DeadlineText of(String cell) {
    String said = Normalizer.normalize(cell == null ? "" : cell, Normalizer.Form.NFC).strip();
    String plain = DASHES.matcher(SearchText.fold(said)).replaceAll("-");
    plain = DOCUMENT_NUMBER.matcher(plain).replaceAll(" ");
    boolean hour = HOUR.matcher(plain).find();
    plain = HOUR.matcher(plain).replaceAll(" ");
    return new DeadlineText(said, plain.replaceAll(" +", " ").strip(), hour);
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
