package vn.chidao.assignment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import vn.chidao.shared.RuleViolation;

/**
 * The kinds of files that may be handed in, known by their ending and by how their content begins.
 */
public enum FileKind {
  PDF("pdf", "application/pdf", "%PDF-"),
  DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK\3\4"),
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK\3\4"),
  PPTX(
      "pptx",
      "application/vnd.openxmlformats-officedocument.presentationml.presentation",
      "PK\3\4"),
  PNG("png", "image/png", "\u0089PNG"),
  JPG("jpg", "image/jpeg", "\u00ff\u00d8\u00ff"),
  JPEG("jpeg", "image/jpeg", "\u00ff\u00d8\u00ff");

  private final String ending;
  private final String mediaType;
  private final byte[] beginning;

  FileKind(String ending, String mediaType, String beginning) {
    this.ending = ending;
    this.mediaType = mediaType;
    this.beginning = beginning.getBytes(StandardCharsets.ISO_8859_1);
  }

  public String mediaType() {
    return mediaType;
  }

  /**
   * The kind of a file; refused when its ending is not allowed or its content is something else.
   */
  public static FileKind of(String name, byte[] content) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    FileKind kind =
        Arrays.stream(values())
            .filter(k -> k.ending.equals(ending))
            .findFirst()
            .orElseThrow(() -> new RuleViolation("assignment.file.kind", name));
    if (content.length < kind.beginning.length
        || !Arrays.equals(
            content, 0, kind.beginning.length, kind.beginning, 0, kind.beginning.length))
      throw new RuleViolation("assignment.file.content", name, ending);
    return kind;
  }
}
