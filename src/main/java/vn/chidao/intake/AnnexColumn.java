package vn.chidao.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chidao.agency.Words;

/** The columns that annexes have, by the many names that their headers use. */
enum AnnexColumn {
  NUMBER(null, "^(?:t ?t|s ?t ?t|so t ?t|so thu tu|thu tu|no|so|ma|ma so|ma nhiem vu|muc)$"),
  LEAD_AND_COORDINATORS(null, "(?:chu tri.*phoi hop|phoi hop.*chu tri)"),
  COORDINATORS(AnnexField.COORDINATORS, "phoi hop|tham gia|coordinat|support"),
  LEAD(AnnexField.LEAD, "chu tri|chiu trach nhiem|dau moi|phu trach|\\blead|responsible"),
  DEADLINE(
      AnnexField.DEADLINE,
      "thoi han|thoi gian|thoi diem|\\bhan\\b|ngay hoan thanh|nam hoan thanh|deadline|\\bdue\\b"),
  PRODUCT(AnnexField.PRODUCT, "san pham|dau ra|hinh thuc van ban|product|deliverable|output"),
  TASK(
      AnnexField.TASK,
      "nhiem vu|cong viec|noi dung|dau viec|viec can lam|giai phap|hoat dong"
          + "|^ten (?:de an|van ban|du an|chuong trinh)|^de an|^viec|task"),
  LEAD_ALSO(
      AnnexField.LEAD,
      "(?:don vi|co quan|bo nganh|to chuc|phan cong|trach nhiem) ?(?:duoc giao |to chuc )?"
          + "(?:thuc hien)?$|^thuc hien$|duoc giao|^(?:cac )?(?:bo nganh|co quan|don vi)"),
  DEADLINE_ALSO(AnnexField.DEADLINE, "tien do|lo trinh|moc|^nam$|^ngay"),
  PRODUCT_ALSO(AnnexField.PRODUCT, "ket qua|muc tieu can dat|chi tieu");

  /** In the order in which a header is asked: the surest words first. */
  private static final List<AnnexColumn> ASKED = List.of(values());

  private static final int LONGEST_HEADER = 12;

  private final AnnexField field;
  private final Pattern names;

  AnnexColumn(AnnexField field, String names) {
    this.field = field;
    this.names = Pattern.compile(names);
  }

  /** What the column says about a task; null for numbers and for the column of both agencies. */
  AnnexField field() {
    return field;
  }

  static Optional<AnnexColumn> of(String header) {
    Words words = Words.of(header);
    if (words.size() == 0 || words.size() > LONGEST_HEADER) return Optional.empty();
    String key = words.joined(0, words.size());
    return ASKED.stream().filter(column -> column.names.matcher(key).find()).findFirst();
  }
}
