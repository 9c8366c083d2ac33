package vn.chidao.shared.web;

/** A cell of a file that people open in a spreadsheet. */
public final class Cell {
  /** Without it spreadsheets read Vietnamese as another alphabet. */
  public static final char BYTE_ORDER_MARK = '\uFEFF';

  private Cell() {}

  /** The text, never a formula: what begins like one is quoted so that nothing is calculated. */
  public static String safe(String text) {
    if (text == null) return "";
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
