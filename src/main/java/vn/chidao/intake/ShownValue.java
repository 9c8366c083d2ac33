package vn.chidao.intake;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/**
 * What a workbook's cell shows. Dates show as much as their format does: "6/2025" typed into a cell
 * became the first of June, and must not come back as a day.
 */
final class ShownValue {
  private static final Pattern NO_DATE_PART = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");

  private final SharedStrings strings;
  private final StylesTable styles;
  private final boolean from1904;
  private final DataFormatter numbers = new DataFormatter(Locale.ROOT);

  ShownValue(SharedStrings strings, StylesTable styles, boolean from1904) {
    this.strings = strings;
    this.styles = styles;
    this.from1904 = from1904;
  }

  /** The shown text of a stored value, by the type and style that the cell names. */
  String of(String type, String style, String value) {
    if (value.isEmpty()) return "";
    if (type == null || type.equals("n")) return number(style, Double.parseDouble(value));
    return switch (type) {
      case "s" -> strings.getItemAt(Integer.parseInt(value)).getString();
      case "b" -> value.equals("1") ? "TRUE" : "FALSE";
      case "d" -> value.length() >= 10 ? value.substring(0, 10) : value;
      default -> value;
    };
  }

  private String number(String style, double value) {
    int index = 0;
    String format = "General";
    if (style != null && styles != null) {
      XSSFCellStyle known = styles.getStyleAt(Integer.parseInt(style));
      index = known.getDataFormat();
      format = known.getDataFormatString();
      if (format == null) format = BuiltinFormats.getBuiltinFormat(index);
    }
    if (DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(value))
      return date(value, format);
    return numbers.formatRawCellContents(value, index, format, from1904);
  }

  private String date(double value, String format) {
    LocalDate day = DateUtil.getLocalDateTime(value, from1904).toLocalDate();
    String parts = NO_DATE_PART.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
    boolean showsYear = parts.contains("y");
    if (parts.contains("d"))
      return showsYear
          ? "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear())
          : "%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue());
    if (!showsYear) return numbers.formatRawCellContents(value, -1, format, from1904);
    return parts.contains("m")
        ? "%d/%d".formatted(day.getMonthValue(), day.getYear())
        : String.valueOf(day.getYear());
  }
}
