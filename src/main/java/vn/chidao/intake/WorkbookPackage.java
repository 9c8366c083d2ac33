package vn.chidao.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import vn.chidao.shared.RuleViolation;

/**
 * Looks into a zip file before anything is built from it: how big it really is and what it holds.
 */
final class WorkbookPackage {
  private static final long MOST_BYTES = 64L << 20;
  private static final int MOST_ENTRIES = 1000;

  /** More than real sheets, less than what deflate can do. */
  static final int BOMB_RATIO = 500;

  private WorkbookPackage() {}

  /** Refuses what is no workbook or grows beyond the limit. */
  static void refuseUnlessWorkbook(String name, byte[] content) {
    Set<String> names = names(content);
    if (names.contains("xl/workbook.xml")) return;
    if (names.isEmpty()) throw new RuleViolation("intake.refused.brokenXlsx");
    if (names.contains("xl/workbook.bin")) throw new RuleViolation("intake.refused.oldExcel", name);
    if (names.contains("word/document.xml")) throw new RuleViolation("intake.refused.word", name);
    boolean openDocument = names.contains("mimetype") && names.contains("content.xml");
    throw new RuleViolation(
        openDocument ? "intake.refused.openDocument" : "intake.refused.notATable", name);
  }

  private static Set<String> names(byte[] content) {
    long most = Math.min(MOST_BYTES, (long) content.length * BOMB_RATIO);
    long total = 0;
    Set<String> names = new HashSet<>();
    byte[] buffer = new byte[1 << 16];
    try (ZipArchiveInputStream zip =
        new ZipArchiveInputStream(new ByteArrayInputStream(content), "UTF-8", true, true)) {
      for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          total += read;
          if (total > most || names.size() > MOST_ENTRIES)
            throw new RuleViolation("intake.refused.bomb");
        }
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw new RuleViolation("intake.refused.brokenXlsx");
    }
    return names;
  }
}
