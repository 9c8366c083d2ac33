package vn.chidao.directive.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.chidao.agency.web.AgencyTitles;
import vn.chidao.assignment.model.ProductKind;
import vn.chidao.assignment.model.ReportingPeriod;
import vn.chidao.directive.web.AnnexCell.Question;
import vn.chidao.intake.Addressee;
import vn.chidao.intake.AnnexField;
import vn.chidao.intake.AnnexRow;
import vn.chidao.intake.DeadlinePhrase;
import vn.chidao.intake.Doubt;
import vn.chidao.intake.Doubt.Weight;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.web.Words;

/** Says in words what was understood of each cell of an annex, and what has to be decided. */
@Named
@RequestScoped
public class AnnexCells {
  private static final List<AnnexField> BESIDE_THE_TASK =
      List.of(AnnexField.LEAD, AnnexField.COORDINATORS, AnnexField.DEADLINE, AnnexField.PRODUCT);

  @Inject AgencyTitles titles;
  @Inject Words words;

  /** Lead, coordinators, deadline and products, in the order of the page. */
  public List<AnnexCell> of(AnnexRow row) {
    return BESIDE_THE_TASK.stream().map(field -> cell(row, field)).toList();
  }

  public AnnexCell task(AnnexRow row) {
    return cell(row, AnnexField.TASK);
  }

  private AnnexCell cell(AnnexRow row, AnnexField field) {
    return new AnnexCell(
        field,
        row.text(field),
        understood(row, field),
        questions(row, field),
        row.notes().stream().filter(note -> note.field() == field).map(this::text).toList(),
        row.confirmed().contains(field));
  }

  private List<Question> questions(AnnexRow row, AnnexField field) {
    List<Question> questions = new ArrayList<>();
    for (Doubt doubt : open(row, field))
      questions.add(
          new Question(
              questions.size(), text(doubt), doubt.is(Weight.MISSING), doubt.suggestions()));
    return questions;
  }

  /** What has to be decided about a field, in the order in which it is shown. */
  static List<Doubt> open(AnnexRow row, AnnexField field) {
    return Stream.concat(row.gaps().stream(), row.doubts().stream())
        .filter(doubt -> doubt.field() == field)
        .toList();
  }

  private List<String> understood(AnnexRow row, AnnexField field) {
    return switch (field) {
      case TASK -> List.of();
      case LEAD -> named(row.leads().all());
      case COORDINATORS ->
          named(
              Stream.concat(row.leads().coordinators().stream(), row.coordinators().all().stream())
                  .toList());
      case DEADLINE -> Stream.of(due(row.deadline())).filter(text -> !text.isEmpty()).toList();
      case PRODUCT ->
          row.products().stream()
              .map(
                  product ->
                      words.of(
                          "import.product",
                          product.name(),
                          ProductKind.valueOf(product.kind().name())))
              .toList();
    };
  }

  private List<String> named(List<Addressee> addressees) {
    return addressees.stream()
        .filter(addressee -> !addressee.agencies().isEmpty())
        .map(this::named)
        .toList();
  }

  private String named(Addressee addressee) {
    if (addressee.group() != null)
      return words.of("import.group", addressee.group(), addressee.agencies().size());
    return titles.joined(
        String.join(" ", addressee.agencies().stream().map(AgencyCode::value).toList()));
  }

  private String due(DeadlinePhrase phrase) {
    if (phrase.dueOn() != null) return words.of("import.due", phrase.dueOn());
    return phrase.cycle() == null
        ? ""
        : words.of("import.standing", ReportingPeriod.valueOf(phrase.cycle().name()));
  }

  private String text(Doubt doubt) {
    return words.of(doubt.key(), doubt.params().toArray());
  }
}
