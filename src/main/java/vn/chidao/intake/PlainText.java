package vn.chidao.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.chidao.shared.RuleViolation;

/** Text of a file as it was meant; refused when its letters were broken on the way. */
final class PlainText {
  /** What Vietnamese in UTF-8 becomes when somebody took it for Latin-1 or Windows-1252. */
  private static final Pattern BROKEN =
      Pattern.compile(
          "Ã[\\u0080-\\u00BF¡-¿]|á[º»][\\u0080-\\u00BF¡-¿\\u2010-\\u2122]|Ä[‘\\u0091]|Æ[°¡]");

  private static final int BROKEN_PLACES = 3;

  private static final Pattern UNSEEN = Pattern.compile("[\\u200B-\\u200D\\u2060\\uFEFF\\u00AD]");
  private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\u2028|\\u000B");
  private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}\\t]+");
  private static final Pattern AROUND_LINE_END = Pattern.compile(" ?\\n ?");

  private PlainText() {}

  static String decode(byte[] content) {
    Charset charset = StandardCharsets.UTF_8;
    if (content.length >= 2 && content[0] == (byte) 0xFF && content[1] == (byte) 0xFE)
      charset = StandardCharsets.UTF_16LE;
    else if (content.length >= 2 && content[0] == (byte) 0xFE && content[1] == (byte) 0xFF)
      charset = StandardCharsets.UTF_16BE;
    try {
      return checked(charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
    } catch (CharacterCodingException broken) {
      throw new RuleViolation("intake.refused.encoding");
    }
  }

  static String checked(String text) {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (plain.indexOf('\0') >= 0) throw new RuleViolation("intake.refused.encoding");
    boolean lost = plain.indexOf('\uFFFD') >= 0;
    if (lost || BROKEN.matcher(plain).results().limit(BROKEN_PLACES).count() == BROKEN_PLACES)
      throw new RuleViolation("intake.refused.encoding");
    return plain;
  }

  /** A cell as one text: composed letters, plain blanks, no trailing ones. */
  static String cell(String text) {
    if (text.isEmpty()) return text;
    String plain = Normalizer.normalize(text, Normalizer.Form.NFC);
    plain = UNSEEN.matcher(plain).replaceAll("");
    plain = LINE_END.matcher(plain).replaceAll("\n");
    plain = BLANKS.matcher(plain).replaceAll(" ");
    return AROUND_LINE_END.matcher(plain).replaceAll("\n").strip();
  }
}
