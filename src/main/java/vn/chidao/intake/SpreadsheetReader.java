package vn.chidao.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.chidao.shared.RuleViolation;

/**
 * Reads the task table out of a file or pasted text: XLSX, CSV, cells copied from a table. What is
 * no such table is refused with what it is instead, whatever its name says, and changes nothing.
 */
public final class SpreadsheetReader {
  /** Bytes of a file, tasks of a table. */
  public static final int MAX_BYTES = 10 * 1024 * 1024;

  public static final int MAX_ROWS = 5_000;

  /** Lines of a sheet: the tasks, and what stands above and between them. */
  static final int MAX_LINES = MAX_ROWS + 200;

  private SpreadsheetReader() {}

  /**
   * @param name name of the file, for saying what it really is
   * @param progress hears how many tasks have been found
   */
  public static RawTable file(String name, byte[] content, IntConsumer progress) {
    if (content.length == 0) throw new RuleViolation("intake.refused.empty");
    refuseTooBig(content.length);
    return AnnexTable.in(
        switch (SpreadsheetKind.of(content)) {
          case ZIP -> WorkbookFile.read(name, content);
          case OLE2 -> throw oldOffice(name, content);
          case PDF -> throw new RuleViolation("intake.refused.pdf", name);
          case RTF -> throw new RuleViolation("intake.refused.word", name);
          case PICTURE -> throw new RuleViolation("intake.refused.picture", name);
          case BINARY -> throw new RuleViolation("intake.refused.notATable", name);
          case TEXT -> text(PlainText.decode(content));
        },
        progress);
  }

  /** Cells as a browser pastes them: an HTML table, or lines with tabs between the cells. */
  public static RawTable pasted(String text) {
    if (text == null) throw new RuleViolation("intake.refused.empty");
    refuseTooBig(text.length());
    return AnnexTable.in(text(PlainText.checked(text)), tasks -> {});
  }

  private static List<Grid> text(String text) {
    if (text.isBlank()) throw new RuleViolation("intake.refused.empty");
    return HtmlTable.isIn(text) ? HtmlTable.read(text) : List.of(DelimitedText.read(text));
  }

  private static void refuseTooBig(int size) {
    if (size > MAX_BYTES) throw new RuleViolation("intake.refused.tooBig", MAX_BYTES >> 20);
  }

  private static RuleViolation oldOffice(String name, byte[] content) {
    try (var parts = new POIFSFileSystem(new ByteArrayInputStream(content))) {
      if (parts.getRoot().hasEntryCaseInsensitive("EncryptedPackage"))
        return new RuleViolation("intake.refused.encrypted", name);
      boolean word = parts.getRoot().hasEntryCaseInsensitive("WordDocument");
      return new RuleViolation(word ? "intake.refused.word" : "intake.refused.oldExcel", name);
    } catch (IOException | RuntimeException broken) {
      return new RuleViolation("intake.refused.oldExcel", name);
    }
  }
}
