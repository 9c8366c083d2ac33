package vn.chidao.intake;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The text of a cell as people read it: NFC, blanks collapsed, no invisible characters. */
final class CellText {
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\s]]");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

  private CellText() {}

  static String of(String raw) {
    if (raw == null) return "";
    String composed = Normalizer.normalize(raw, Normalizer.Form.NFC);
    return BLANKS.matcher(INVISIBLE.matcher(composed).replaceAll("")).replaceAll(" ").strip();
  }
}
