package vn.chidao.directive.model;

import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.chidao.shared.RuleViolation;

/**
 * Degree of secrecy of a document. Only documents without one may enter: drafting or storing
 * secrets on networked computers is forbidden (Law 117/2025/QH15, art. 5(2), in force 1 March
 * 2026).
 */
public enum Secrecy {
  NONE,
  CONFIDENTIAL,
  SECRET,
  TOP_SECRET;

  private static final Pattern MARK =
      Pattern.compile("(?<![\\p{L}])(?:T\u1ed0I |TUY\u1ec6T )?M\u1eacT(?![\\p{L}])");

  /** Whether a text carries a printed mark: the word in capitals, as stamps have it. */
  public static boolean isMarkedIn(String text) {
    return text != null && MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).find();
  }

  /** Refuses everything but {@link #NONE}, naming the law. */
  public void requireNone() {
    if (this != NONE) throw new RuleViolation("directive.secrecy.refused");
  }
}
