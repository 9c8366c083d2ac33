package vn.chidao.shared;

import java.text.Normalizer;

/** What a person typed, made one text: NFC, trimmed, empty is null, never longer than the field. */
public final class Text {
  private Text() {}

  /**
   * The text or null; longer than {@code max} characters is refused.
   *
   * @param field message key of the field's label
   */
  public static String optional(String field, String typed, int max) {
    if (typed == null) return null;
    String text = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
    if (text.isEmpty()) return null;
    if (text.length() > max)
      throw new RuleViolation("shared.text.tooLong", new Label(field), max, text.length());
    if (text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t'))
      throw new RuleViolation("shared.text.controlCharacter", new Label(field));
    return text;
  }

  /** As {@link #optional}, and refused when nothing was typed. */
  public static String required(String field, String typed, int max) {
    String text = optional(field, typed, max);
    if (text == null) throw new RuleViolation("shared.text.missing", new Label(field));
    return text;
  }
}
