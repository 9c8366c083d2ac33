package vn.chidao.intake;

import static vn.chidao.intake.AnnexField.COORDINATORS;
import static vn.chidao.intake.AnnexField.DEADLINE;
import static vn.chidao.intake.AnnexField.LEAD;
import static vn.chidao.intake.AnnexField.PRODUCT;
import static vn.chidao.intake.AnnexField.TASK;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.chidao.agency.AgencyEntry;
import vn.chidao.intake.Doubt.Weight;
import vn.chidao.intake.RawRow.Mark;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.SearchText;

/** Understands the cells of one row, each by itself and then together. */
final class AnnexRowReading {
  /** "Phối hợp thực hiện…", "Chủ động phối hợp…" without "chủ trì" before it. */
  private static final Pattern HELPS =
      Pattern.compile("^(?:chu dong |tich cuc |tiep tuc |tang cuong )*phoi hop\\b.*");

  private static final Set<String> MARKS =
      Arrays.stream(Mark.values()).map(AnnexRowReading::key).collect(Collectors.toSet());

  private AnnexRowReading() {}

  static AnnexRow read(RawRow raw, int place, AnnexContext context) {
    return read(place, raw.number(), raw.section(), raw.label(), raw.texts(), marks(raw), context);
  }

  static AnnexRow corrected(AnnexRow row, AnnexField field, String text, AnnexContext context) {
    Map<AnnexField, String> texts = new EnumMap<>(AnnexField.class);
    texts.putAll(row.texts());
    String said = PlainText.cell(text == null ? "" : text);
    if (said.isEmpty()) texts.remove(field);
    else texts.put(field, said);
    List<Doubt> ofTheRow =
        row.allDoubts().stream()
            .filter(doubt -> MARKS.contains(doubt.key()) && doubt.field() != field)
            .toList();
    AnnexRow read =
        read(row.place(), row.line(), row.section(), row.label(), texts, ofTheRow, context);
    for (AnnexField settled : row.confirmed()) if (settled != field) read = read.confirmed(settled);
    return read;
  }

  private static AnnexRow read(
      int place,
      int line,
      String section,
      String label,
      Map<AnnexField, String> texts,
      List<Doubt> ofTheRow,
      AnnexContext context) {
    String task = texts.getOrDefault(TASK, "");
    String due = texts.getOrDefault(DEADLINE, "");
    Addressees leads = Addressees.leads(texts.getOrDefault(LEAD, ""), context);
    Addressees coordinators =
        Addressees.coordinators(texts.getOrDefault(COORDINATORS, ""), context);
    DeadlinePhrase deadline = DeadlinePhrase.read(due, context);
    List<ProductPhrase> products = ProductPhrase.read(texts.getOrDefault(PRODUCT, ""), task, due);
    List<Doubt> doubts = new ArrayList<>(ofTheRow);
    tooLong(texts, products, doubts);
    if (task.isEmpty()) doubts.add(Doubt.missing(TASK, "intake.row.noTask", List.of()));
    doubts.addAll(leads.doubts());
    if (!leads.helper() && HELPS.matcher(SearchText.fold(task)).matches())
      doubts.add(helper(task, coordinators, context));
    doubts.addAll(coordinators.doubts());
    sameAsLead(leads, coordinators, context, doubts);
    doubts.addAll(deadline.doubts());
    if (products.isEmpty()) {
      List<String> made = ProductPhrase.suggestedBy(task).stream().toList();
      doubts.add(Doubt.missing(PRODUCT, "intake.product.none", made));
    }
    return new AnnexRow(
        place,
        line,
        section,
        label,
        texts,
        leads,
        coordinators,
        deadline,
        products,
        doubts,
        EnumSet.noneOf(AnnexField.class));
  }

  private static void tooLong(
      Map<AnnexField, String> texts, List<ProductPhrase> products, List<Doubt> doubts) {
    for (AnnexField field : AnnexField.values()) {
      int length =
          field == PRODUCT
              ? products.stream().mapToInt(product -> product.name().length()).max().orElse(0)
              : texts.getOrDefault(field, "").length();
      if (length > field.longest())
        doubts.add(
            Doubt.doubt(
                field,
                "intake.row.tooLong",
                List.of(),
                String.valueOf(field.longest()),
                String.valueOf(length)));
    }
  }

  private static Doubt helper(String task, Addressees coordinators, AnnexContext context) {
    return Doubt.doubt(
        LEAD, "intake.addressee.helper", names(coordinators.named(), context), beginning(task));
  }

  private static void sameAsLead(
      Addressees leads, Addressees coordinators, AnnexContext context, List<Doubt> doubts) {
    List<AgencyCode> both = new ArrayList<>(coordinators.named());
    both.retainAll(leads.named());
    if (both.isEmpty()) return;
    List<AgencyCode> others = new ArrayList<>(coordinators.named());
    others.removeAll(both);
    List<String> suggestion =
        others.isEmpty() ? List.of() : List.of(String.join(", ", names(others, context)));
    doubts.add(
        Doubt.doubt(
            COORDINATORS,
            "intake.addressee.sameAsLead",
            suggestion,
            String.join(", ", names(both, context))));
  }

  private static List<Doubt> marks(RawRow raw) {
    return raw.marks().stream().map(AnnexRowReading::doubt).collect(Collectors.toList());
  }

  private static Doubt doubt(Mark mark) {
    Set<Mark> known = EnumSet.of(Mark.JOINED, Mark.DITTO);
    Weight weight = known.contains(mark) ? Weight.NOTE : Weight.DOUBT;
    return new Doubt(TASK, weight, key(mark), List.of(), List.of());
  }

  private static String key(Mark mark) {
    return "intake.row." + mark.name();
  }

  private static List<String> names(List<AgencyCode> codes, AnnexContext context) {
    return codes.stream()
        .flatMap(code -> context.names().directory().find(code).stream())
        .map(AgencyEntry::name)
        .toList();
  }

  private static String beginning(String task) {
    String[] words = task.split("\\s+");
    return String.join(" ", List.of(words).subList(0, Math.min(words.length, 6)));
  }
}
