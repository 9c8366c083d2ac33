package vn.chidao.directive;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.chidao.directive.model.Directive;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.directive.model.OverlapDecision;
import vn.chidao.directive.model.TakenAnnex;
import vn.chidao.directive.model.Task;
import vn.chidao.directive.model.TaskContent;
import vn.chidao.intake.Annex;
import vn.chidao.intake.AnnexField;
import vn.chidao.intake.AnnexRow;
import vn.chidao.shared.Actor;
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
  @Inject Actor actor;
  @Inject Clock clock;

  /**
   * @param handedIn names the annex as it was handed in; it is taken over once
   * @param decisions what the issuer said of rows that are alike an open task, by the row's place
   * @param leftOut names the rows that are not to be tasks, and why; for the audit trail
   */
  public void add(
      DirectiveId id,
      String handedIn,
      Annex confirmed,
      Map<Integer, List<OverlapDecision>> decisions,
      String leftOut) {
    Directive directive = directives.get(id);
    TakenAnnex taken = new TakenAnnex(handedIn, id, actor.person().id(), clock.instant());
    directives.requireNew(taken);
    List<TaskContent> contents = confirmed.rows().stream().map(ImportAnnex::content).toList();
    if (contents.isEmpty()) throw new RuleViolation("directive.task.none");
    Instant now = clock.instant();
    int before = directive.tasks().size();
    events.fire(directive.addTasks(contents, leftOut, now));
    for (AnnexRow row : confirmed.rows()) {
      Task task = directive.tasks().get(before++);
      for (OverlapDecision decision : decisions.getOrDefault(row.place(), List.of()))
        events.fire(directive.settle(task.id(), decision, actor.person(), now));
    }
    directives.add(taken);
  }

  /** Refuses with who took the annex over, and when; or because it was given up. */
  public void refuse(DirectiveId id, String handedIn) {
    directives.get(id);
    directives.requireNew(new TakenAnnex(handedIn, id, actor.person().id(), clock.instant()));
    throw new RuleViolation("directive.annex.givenUp");
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
