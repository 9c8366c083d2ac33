package vn.chidao.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a file really is, by its first bytes; its name may say anything. */
enum SpreadsheetKind {
  ZIP,
  OLE2,
  PDF,
  RTF,
  PICTURE,
  BINARY,
  TEXT;

  private static final int LOOKED_AT = 1024;
  private static final byte[] ZIP_MARK = {'P', 'K', 3, 4};
  private static final byte[] OLE2_MARK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] PNG_MARK = {(byte) 0x89, 'P', 'N', 'G'};
  private static final byte[] JPEG_MARK = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

  static SpreadsheetKind of(byte[] content) {
    if (startsWith(content, ZIP_MARK)) return ZIP;
    if (startsWith(content, OLE2_MARK)) return OLE2;
    if (startsWith(content, PNG_MARK) || startsWith(content, JPEG_MARK)) return PICTURE;
    String head =
        new String(content, 0, Math.min(content.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    if (head.startsWith("GIF8")) return PICTURE;
    if (head.contains("%PDF-")) return PDF;
    if (head.startsWith("{\\rtf")) return RTF;
    boolean unicode16 = head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF");
    return head.indexOf('\0') >= 0 && !unicode16 ? BINARY : TEXT;
  }

  private static boolean startsWith(byte[] content, byte[] mark) {
    return content.length >= mark.length
        && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
  }
}
