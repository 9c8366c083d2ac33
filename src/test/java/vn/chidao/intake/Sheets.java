package vn.chidao.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Builds files as people upload them. */
final class Sheets {
  private Sheets() {}

  static byte[] workbook(Consumer<XSSFWorkbook> fill) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      fill.accept(workbook);
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static byte[] sheet(Consumer<XSSFSheet> fill) {
    return workbook(workbook -> fill.accept(workbook.createSheet("Phụ lục")));
  }

  /** Writes a line, counted from 1; null leaves the cell out. */
  static void line(XSSFSheet sheet, int line, String... cells) {
    var row = sheet.createRow(line - 1);
    for (int i = 0; i < cells.length; i++)
      if (cells[i] != null) row.createCell(i).setCellValue(cells[i]);
  }

  static void merge(XSSFSheet sheet, String range) {
    sheet.addMergedRegion(CellRangeAddress.valueOf(range));
  }

  /** A number that shows as the format says. */
  static void number(XSSFSheet sheet, int line, int column, double value, String format) {
    XSSFCell cell = sheet.getRow(line - 1).createCell(column - 1);
    cell.setCellValue(value);
    var style = sheet.getWorkbook().createCellStyle();
    style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
    cell.setCellStyle(style);
  }

  /** A zip file of texts: name, content, name, content… */
  static byte[] zip(String... entries) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream();
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < entries.length; i += 2) {
        zip.putNextEntry(new ZipEntry(entries[i]));
        zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
      zip.finish();
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
