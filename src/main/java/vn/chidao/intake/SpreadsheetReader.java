package vn.chidao.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntConsumer;
import vn.chidao.shared.RuleViolation;

/**
 * Reads the task table out of a file or pasted text: XLSX, CSV, cells copied from a table. What is
 * no such table is refused with what is wrong and what to do, and changes nothing.
 */
public final class SpreadsheetReader {
  /** Bytes of a file, lines of a table. */
  public static final int MAX_BYTES = 10 * 1024 * 1024;

  public static final int MAX_ROWS = 5_000;

  private SpreadsheetReader() {}

  /**
   * @param name name of the file, whose ending must fit its content
   * @param progress hears how many lines have been read
   */
  public static RawTable file(String name, byte[] content, IntConsumer progress) {
    if (content.length == 0) throw new RuleViolation("intake.refused.empty");
    if (content.length > MAX_BYTES)
      throw new RuleViolation("intake.refused.tooBig", MAX_BYTES / 1_048_576);
    return TableInLines.in(limited(lines(name, content, progress)));
  }

  /** Cells as a browser pastes them: an HTML table, or lines with tabs between the cells. */
  public static RawTable pasted(String text) {
    if (text == null || text.isBlank()) throw new RuleViolation("intake.refused.empty");
    if (text.length() > MAX_BYTES)
      throw new RuleViolation("intake.refused.tooBig", MAX_BYTES / 1_048_576);
    boolean html = text.regionMatches(true, Math.max(0, text.indexOf("<t")), "<table", 0, 6);
    return TableInLines.in(limited(html ? HtmlTable.lines(text) : CsvLines.of(text)));
  }

  private static List<Line> lines(String name, byte[] content, IntConsumer progress) {
    switch (Signature.of(content)) {
      case ZIP:
        return XlsxLines.of(content, progress);
      case OLD_OFFICE:
        throw new RuleViolation("intake.refused.oldOrProtected");
      case PDF:
        throw new RuleViolation("intake.refused.pdf", name);
      case OTHER_BINARY:
        throw new RuleViolation("intake.refused.notATable", name);
      default:
        String text = text(content);
        boolean html = text.stripLeading().regionMatches(true, 0, "<", 0, 1);
        return html ? HtmlTable.lines(text) : CsvLines.of(text);
    }
  }

  private static List<Line> limited(List<Line> lines) {
    if (lines.size() > MAX_ROWS) throw new RuleViolation("intake.refused.tooManyRows", MAX_ROWS);
    return lines;
  }

  /** UTF-8, or UTF-16 where a byte order mark says so; anything else would guess at marks. */
  private static String text(byte[] content) {
    Charset charset = StandardCharsets.UTF_8;
    int mark = 0;
    if (startsWith(content, 0xEF, 0xBB, 0xBF)) mark = 3;
    else if (startsWith(content, 0xFF, 0xFE)) {
      charset = StandardCharsets.UTF_16LE;
      mark = 2;
    } else if (startsWith(content, 0xFE, 0xFF)) {
      charset = StandardCharsets.UTF_16BE;
      mark = 2;
    }
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(content, mark, content.length - mark))
          .toString();
    } catch (CharacterCodingException broken) {
      throw new RuleViolation("intake.refused.encoding");
    }
  }

  private static boolean startsWith(byte[] content, int... beginning) {
    if (content.length < beginning.length) return false;
    for (int i = 0; i < beginning.length; i++)
      if ((content[i] & 0xFF) != beginning[i]) return false;
    return true;
  }

  /** What a file is by its first bytes, whatever it is called. */
  private enum Signature {
    ZIP,
    OLD_OFFICE,
    PDF,
    OTHER_BINARY,
    TEXT;

    static Signature of(byte[] content) {
      if (startsWith(content, 'P', 'K', 3, 4)) return ZIP;
      if (startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) return OLD_OFFICE;
      if (startsWith(content, '%', 'P', 'D', 'F')) return PDF;
      boolean unicode16 = startsWith(content, 0xFF, 0xFE) || startsWith(content, 0xFE, 0xFF);
      for (int i = 0; i < Math.min(content.length, 4096) && !unicode16; i++)
        if (content[i] == 0) return OTHER_BINARY;
      return TEXT;
    }
  }
}
