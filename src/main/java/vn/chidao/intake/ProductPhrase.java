package vn.chidao.intake;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chidao.shared.SearchText;

/**
 * One product that a cell names, and whether it is to be submitted or to be issued: different
 * products (rules R4.5).
 */
public record ProductPhrase(String name, Kind kind) implements Serializable {
  /** What has to exist in the end. */
  public enum Kind {
    SUBMITTED,
    ISSUED,
    OTHER
  }

  private static final String DOCUMENT =
      "luật|pháp lệnh|nghị quyết|nghị định|quyết định|chỉ thị|thông tư|kế hoạch|báo cáo|đề án"
          + "|chương trình|tờ trình|văn bản|hồ sơ|quy chế|quy định|chiến lược|công văn|dự thảo";
  private static final Pattern NEXT =
      Pattern.compile(
          "\\s*;\\s*|\\s*\\n[-+•* ]*(?=\\p{Lu})|,\\s+(?=(?iu:" + DOCUMENT + ")\\b)",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern SUBMITTED =
      Pattern.compile(
          "^(?:cac |ban )?(?:bao cao|to trinh|du thao|ho so|de xuat)\\b|^trinh\\b|bao cao de xuat"
              + "|\\b(?:trinh|bao cao)(?: duoc)? (?:thu tuong|ttg|chinh phu|quoc hoi|bo chinh tri"
              + "|ban bi thu|ban chi dao|trung uong|cap (?:co )?tham quyen|uy ban)");
  private static final Pattern ISSUED =
      Pattern.compile(
          "^(?:cac |ban )?(?:luat|phap lenh|nghi quyet|nghi dinh|quyet dinh|chi thi|thong tu|van ban"
              + "|cong dien|huong dan|quy che|quy dinh|ke hoach|tieu chuan|quy chuan)\\b"
              + "|ban hanh|phe duyet|thong qua");
  private static final Pattern DRAFTED =
      Pattern.compile("^(?:cac |ban )?(?:de an|chuong trinh|chien luoc|quy hoach|du an luat)\\b");
  private static final Pattern TO_SUBMIT =
      Pattern.compile("\\b(?:trinh|bao cao) (?:thu tuong|ttg|chinh phu|quoc hoi|bo chinh tri|cap)");

  /** The thing that a task makes: from its kind to the end of the phrase. */
  private static final Pattern MADE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:luật|nghị định|nghị quyết|quyết định|chỉ thị|thông tư|đề án|chiến lược"
              + "|kế hoạch|chương trình|quy hoạch|tiêu chuẩn|quy chuẩn|quy chế|quy định|danh mục"
              + "|cơ sở dữ liệu|csdl|hệ thống|nền tảng|bộ tiêu chí|bộ chỉ số|tiêu chí|báo cáo)"
              + "(?!\\p{L})[^,;.\\n]*");

  private static final int LONGEST_SUGGESTION = 120;

  /**
   * The products of a cell.
   *
   * @param task what is to be done: says whether a scheme is submitted or issued
   * @param deadline whose words say which of the two is due: "trình Chính phủ trước ngày…"
   */
  static List<ProductPhrase> read(String cell, String task, String deadline) {
    List<ProductPhrase> products = new ArrayList<>();
    for (String part : NEXT.split(cell)) {
      String name = part.replaceAll("^[-+•* ]+|[.;, ]+$", "").replaceAll("\\s+", " ");
      if (!name.isEmpty()) products.add(new ProductPhrase(name, kind(name, task, deadline)));
    }
    return List.copyOf(products);
  }

  /** What a task seems to make when no product is named; only ever a suggestion. */
  static Optional<String> suggestedBy(String task) {
    Matcher made = MADE.matcher(task);
    return made.find()
        ? Optional.of(made.group().strip()).filter(text -> text.length() <= LONGEST_SUGGESTION)
        : Optional.empty();
  }

  /** Message key of what usually makes such a product acceptable. */
  public String acceptanceKey() {
    return "intake.acceptance." + kind;
  }

  private static Kind kind(String name, String task, String deadline) {
    String folded = SearchText.fold(name);
    if (SUBMITTED.matcher(folded).find()) return Kind.SUBMITTED;
    boolean document = ISSUED.matcher(folded).find() || DRAFTED.matcher(folded).find();
    if (document && TO_SUBMIT.matcher(SearchText.fold(deadline)).find()) return Kind.SUBMITTED;
    if (ISSUED.matcher(folded).find()) return Kind.ISSUED;
    if (!document) return Kind.OTHER;
    String work = SearchText.fold(task);
    if (work.contains("ban hanh") && !TO_SUBMIT.matcher(work).find()) return Kind.ISSUED;
    return TO_SUBMIT.matcher(work).find() ? Kind.SUBMITTED : Kind.OTHER;
  }
}
