package vn.chidao.directive.model;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chidao.shared.RuleViolation;

/**
 * Number and symbol of a document (Decree 30/2020/NĐ-CP, annex I): {@code 18/CT-TTg}, normative
 * {@code 42/2014/QĐ-TTg}, official letter {@code 2844/VPCP-KSTT}. Numbers restart every year, so it
 * identifies a document only with its date and agency. Đ is never folded to D.
 *
 * @param number from 1
 * @param year only in the number of a normative document, else null
 * @param type what the symbol says the document is
 * @param body agency, and unit in a letter, e.g. "TTg" or "VPCP-KSTT"
 */
public record DirectiveNumber(int number, Integer year, DocumentType type, String body) {
  private static final Pattern FORM =
      Pattern.compile(
          "0*(\\d{1,5})\\s*/\\s*(?:(\\d{4})\\s*/\\s*)?([\\p{L}\\d&]+(?:-[\\p{L}\\d&]+)*)");

  /** Understands a typed or printed number; refuses what has not the form. */
  public static DirectiveNumber parse(String text) {
    String canonical = canonical(text);
    Matcher form = FORM.matcher(canonical);
    if (!form.matches() || form.group(1).equals("0"))
      throw new RuleViolation("directive.number.form", canonical);
    int number = Integer.parseInt(form.group(1));
    Integer year = form.group(2) == null ? null : Integer.valueOf(form.group(2));
    String symbol = form.group(3);
    int dash = symbol.indexOf('-');
    if (dash < 0) throw new RuleViolation("directive.number.form", canonical);
    DocumentType.withStroke(symbol.substring(0, dash))
        .ifPresent(
            meant -> {
              throw new RuleViolation("directive.number.stroke", canonical, meant.symbol());
            });
    return DocumentType.ofSymbol(symbol.substring(0, dash))
        .map(type -> new DirectiveNumber(number, year, type, symbol.substring(dash + 1)))
        .orElseGet(() -> new DirectiveNumber(number, year, DocumentType.CV, symbol));
  }

  /** The capital eth of other alphabets looks like Đ and is typed for it. */
  private static String canonical(String text) {
    if (text == null) return "";
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replace('\u00D0', 'Đ')
        .strip()
        .replaceAll("\\s*[-–—]\\s*", "-");
  }

  /** Itself when the number has the form of that type; refused otherwise. */
  public DirectiveNumber formOf(DocumentType expected) {
    boolean mayBeNormative = expected == DocumentType.QD || expected == DocumentType.ND;
    boolean yearFits = year == null ? expected != DocumentType.ND : mayBeNormative;
    if (type != expected || !yearFits)
      throw new RuleViolation("directive.number.otherType", this, expected);
    return this;
  }

  /** As printed: numbers below 10 with a leading zero. */
  @Override
  public String toString() {
    String symbol = type == DocumentType.CV ? body : type.symbol() + "-" + body;
    return "%02d/%s%s".formatted(number, year == null ? "" : year + "/", symbol);
  }
}
