package vn.chidao.intake;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.chidao.intake.Doubt.Weight;
import vn.chidao.shared.AgencyCode;

/**
 * One task of an annex: what its cells say, what was understood, what is doubtful. A person
 * corrects a cell by writing what it should have said, or confirms what was understood.
 *
 * @param place its place among the rows, from 1; numbers restart in annexes, places do not
 * @param line the line of the sheet or file
 * @param section the heading above it; empty when there is none
 * @param label what the annex numbers it by, e.g. "3b-1"
 * @param texts the cells as worded, by field; a field that says nothing is not there
 * @param confirmed the fields whose doubts a person has settled
 */
public record AnnexRow(
    int place,
    int line,
    String section,
    String label,
    Map<AnnexField, String> texts,
    Addressees leads,
    Addressees coordinators,
    DeadlinePhrase deadline,
    List<ProductPhrase> products,
    List<Doubt> allDoubts,
    Set<AnnexField> confirmed)
    implements Serializable {
  public AnnexRow {
    texts = Map.copyOf(texts);
    products = List.copyOf(products);
    allDoubts = List.copyOf(allDoubts);
    confirmed = Set.copyOf(confirmed);
  }

  /** The cell as worded; empty when it says nothing. */
  public String text(AnnexField field) {
    return texts.getOrDefault(field, "");
  }

  public String task() {
    return text(AnnexField.TASK);
  }

  public List<AgencyCode> leadAgencies() {
    return leads.agencies();
  }

  /** Those named as coordinators, in the lead's cell too, without the leads themselves. */
  public List<AgencyCode> coordinatingAgencies() {
    return Stream.concat(leads.coordinators().stream(), coordinators.all().stream())
        .flatMap(one -> one.agencies().stream())
        .filter(agency -> !leadAgencies().contains(agency))
        .distinct()
        .toList();
  }

  /** What is uncertain and not yet confirmed. */
  public List<Doubt> doubts() {
    return allDoubts.stream()
        .filter(doubt -> doubt.is(Weight.DOUBT) && !confirmed.contains(doubt.field()))
        .toList();
  }

  /** How rules were applied; nothing to decide. */
  public List<Doubt> notes() {
    return allDoubts.stream().filter(doubt -> doubt.is(Weight.NOTE)).toList();
  }

  /** Why something is missing, with suggestions where there are any. */
  public List<Doubt> gaps() {
    return allDoubts.stream().filter(doubt -> doubt.is(Weight.MISSING)).toList();
  }

  /** What an assignment cannot do without and this row does not give. */
  public Set<AnnexField> missing() {
    Set<AnnexField> missing = EnumSet.noneOf(AnnexField.class);
    if (task().isEmpty()) missing.add(AnnexField.TASK);
    if (leadAgencies().isEmpty()) missing.add(AnnexField.LEAD);
    boolean standing = deadline.standing() && deadline.cycle() != null;
    if (deadline.dueOn() == null && !standing) missing.add(AnnexField.DEADLINE);
    if (products.isEmpty()) missing.add(AnnexField.PRODUCT);
    return missing;
  }

  public boolean isDoubtful() {
    return !doubts().isEmpty();
  }

  public boolean isUnderstood() {
    return !isDoubtful() && missing().isEmpty();
  }

  /** The same row as if the cell had said this. */
  public AnnexRow corrected(AnnexField field, String text, AnnexContext context) {
    return AnnexRowReading.corrected(this, field, text, context);
  }

  /** What was understood of the field is right. */
  public AnnexRow confirmed(AnnexField field) {
    Set<AnnexField> settled = EnumSet.of(field);
    settled.addAll(confirmed);
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
        allDoubts,
        settled);
  }

  List<Doubt> doubtsOutside(Set<AnnexField> fields) {
    List<Doubt> others = new ArrayList<>(allDoubts);
    others.removeIf(doubt -> fields.contains(doubt.field()));
    return others;
  }
}
