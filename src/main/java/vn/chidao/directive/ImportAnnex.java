package vn.chidao.directive;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.chidao.directive.model.Directive;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.directive.model.TaskContent;
import vn.chidao.intake.Annex;
import vn.chidao.intake.AnnexField;
import vn.chidao.intake.AnnexRow;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.UseCase;

/**
 * Makes tasks of the rows of an annex that the issuer has looked at: all of them, or none and the
 * line that stands in the way.
 */
@UseCase
@Permits(Role.ISSUER)
public class ImportAnnex {
  @Inject Directives directives;
  @Inject Event<DomainEvent> events;
  @Inject Clock clock;

  public void add(DirectiveId id, Annex confirmed) {
    Directive directive = directives.get(id);
    List<TaskContent> contents = confirmed.rows().stream().map(ImportAnnex::content).toList();
    if (contents.isEmpty()) throw new RuleViolation("directive.task.none");
    events.fire(directive.addTasks(contents, clock.instant()));
  }

  private static TaskContent content(AnnexRow row) {
    if (row.missing().contains(AnnexField.TASK))
      throw new RuleViolation("directive.annex.noTask", row.line());
    try {
      return AnnexTasks.of(row);
    } catch (RuleViolation refused) {
      throw new RuleViolation("directive.annex.row", row.line(), refused);
    }
  }
}
