package vn.chidao.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.chidao.shared.RuleViolation;

/**
 * The lines of the sheet of a workbook that looks most like an annex; merged cells fill their
 * range.
 */
final class XlsxLines {
  static {
    // an office document rarely packs better than 1:100; what claims to is a bomb
    ZipSecureFile.setMinInflateRatio(0.005);
    ZipSecureFile.setMaxEntrySize(200L * 1024 * 1024);
    ZipSecureFile.setMaxTextSize(20L * 1024 * 1024);
  }

  private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
  private final IntConsumer progress;

  private XlsxLines(IntConsumer progress) {
    this.progress = progress;
  }

  static List<Line> of(byte[] content, IntConsumer progress) {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
      List<Line> best = List.of();
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        if (workbook.isSheetHidden(i)) continue;
        List<Line> lines = new XlsxLines(progress).read(workbook.getSheetAt(i));
        boolean annex = lines.stream().limit(40).anyMatch(l -> Columns.of(l.cells()).isPresent());
        if (annex) return lines;
        if (lines.size() > best.size()) best = lines;
      }
      return best;
    } catch (IOException | UnsupportedFileFormatException | OpenXML4JRuntimeException unreadable) {
      throw refusal(unreadable);
    } catch (RuntimeException unreadable) {
      if (unreadable instanceof RuleViolation refused) throw refused;
      throw refusal(unreadable);
    }
  }

  private static RuleViolation refusal(Exception unreadable) {
    String message = String.valueOf(unreadable.getMessage()).toLowerCase(Locale.ROOT);
    boolean bomb = message.contains("zip bomb") || message.contains("exceed");
    return new RuleViolation(bomb ? "intake.refused.bomb" : "intake.refused.brokenXlsx");
  }

  private List<Line> read(Sheet sheet) {
    if (sheet.getPhysicalNumberOfRows() > SpreadsheetReader.MAX_ROWS)
      throw new RuleViolation("intake.refused.tooManyRows", SpreadsheetReader.MAX_ROWS);
    Map<Long, Cell> merged = merged(sheet);
    List<Line> lines = new ArrayList<>();
    for (Row row : sheet) {
      List<String> cells = new ArrayList<>();
      Set<Integer> computed = new HashSet<>();
      int width =
          Math.min(60, Math.max(row.getLastCellNum(), widthOfMerged(merged, row.getRowNum())));
      for (int column = 0; column < width; column++) {
        Cell cell = merged.getOrDefault(key(row.getRowNum(), column), row.getCell(column));
        cells.add(text(cell));
        if (cell != null && cell.getCellType() == CellType.FORMULA) computed.add(column);
      }
      lines.add(new Line(row.getRowNum() + 1, List.copyOf(cells), Set.copyOf(computed)));
      progress.accept(lines.size());
    }
    return lines;
  }

  private static Map<Long, Cell> merged(Sheet sheet) {
    Map<Long, Cell> merged = new HashMap<>();
    for (CellRangeAddress range : sheet.getMergedRegions()) {
      Row first = sheet.getRow(range.getFirstRow());
      Cell origin = first == null ? null : first.getCell(range.getFirstColumn());
      if (origin == null || range.getNumberOfCells() > 100_000) continue;
      for (int row = range.getFirstRow(); row <= range.getLastRow(); row++)
        for (int column = range.getFirstColumn(); column <= range.getLastColumn(); column++)
          merged.put(key(row, column), origin);
    }
    return merged;
  }

  private static int widthOfMerged(Map<Long, Cell> merged, int row) {
    int width = 0;
    for (int column = 0; column < 60; column++)
      if (merged.containsKey(key(row, column))) width = column + 1;
    return width;
  }

  private static long key(int row, int column) {
    return (long) row << 16 | column;
  }

  /** Dates as the field writes them, numbers as they are shown, formulas by their stored value. */
  private String text(Cell cell) {
    if (cell == null) return "";
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    if (type == CellType.ERROR) return "";
    if (type == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
      var date = cell.getLocalDateTimeCellValue().toLocalDate();
      return "%02d/%02d/%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }
    if (type == CellType.NUMERIC && cell.getCellType() == CellType.FORMULA)
      return plain(cell.getNumericCellValue());
    if (cell.getCellType() == CellType.FORMULA)
      return CellText.of(cell.getRichStringCellValue().getString());
    return CellText.of(formatter.formatCellValue(cell));
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
