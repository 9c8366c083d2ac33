package vn.chidao.directive;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.chidao.assignment.model.DeadlineKind;
import vn.chidao.assignment.model.ProductKind;
import vn.chidao.assignment.model.ReportingPeriod;
import vn.chidao.directive.model.LeadMode;
import vn.chidao.directive.model.TaskContent;
import vn.chidao.intake.Annex;
import vn.chidao.intake.AnnexField;
import vn.chidao.intake.AnnexRow;
import vn.chidao.intake.DeadlinePhrase;

/**
 * Turns the rows of an understood annex into tasks. What annexes never say is proposed, for the
 * issuer to change: the head of the lead agency answers, to the Office of the Government (Decree
 * 39/2022/NĐ-CP), and a document is acceptable when it has number, date and signer. Documents are
 * Vietnamese, so the proposals are too, whatever the language of the screen.
 */
public final class AnnexTasks {
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("i18n.messages", Locale.forLanguageTag("vi"));

  private AnnexTasks() {}

  public static List<TaskContent> of(Annex annex) {
    return annex.rows().stream().map(AnnexTasks::of).toList();
  }

  public static TaskContent of(AnnexRow row) {
    return new TaskContent(
        row.label(),
        row.section(),
        TaskContent.Duty.of(row.task(), null),
        time(row.deadline()),
        new TaskContent.People(
            WORDS.getString("directive.task.accountablePerson.proposed"),
            WORDS.getString("directive.task.reportsTo.proposed"),
            row.leadAgencies(),
            LeadMode.SEPARATE,
            row.coordinatingAgencies(),
            row.text(AnnexField.LEAD),
            row.text(AnnexField.COORDINATORS)),
        row.products().stream()
            .map(
                product ->
                    new TaskContent.Product(
                        product.name(),
                        ProductKind.valueOf(product.kind().name()),
                        WORDS.getString(product.acceptanceKey())))
            .toList());
  }

  static TaskContent.Time time(DeadlinePhrase phrase) {
    if (phrase.standing() && phrase.cycle() != null)
      return new TaskContent.Time(
          DeadlineKind.STANDING,
          null,
          ReportingPeriod.valueOf(phrase.cycle().name()),
          phrase.said());
    if (phrase.dueOn() != null)
      return new TaskContent.Time(DeadlineKind.FIXED, phrase.dueOn(), null, phrase.said());
    return new TaskContent.Time(null, null, null, phrase.said());
  }
}
