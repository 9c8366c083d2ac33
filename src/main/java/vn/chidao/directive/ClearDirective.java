package vn.chidao.directive;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.chidao.directive.model.Clear;
import vn.chidao.directive.model.Directive;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.directive.model.TaskId;
import vn.chidao.setting.Setting;
import vn.chidao.setting.Settings;
import vn.chidao.shared.Actor;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.Text;
import vn.chidao.shared.UseCase;

/**
 * A second person looks at a draft before it is issued: clears it, waives a point, or sends it
 * back.
 */
@UseCase
@Permits(Role.CLEARING_LEADER)
public class ClearDirective {
  @Inject Directives directives;
  @Inject DirectiveWorkflow workflow;
  @Inject Event<DomainEvent> events;
  @Inject Actor actor;
  @Inject Clock clock;
  @Inject Settings settings;

  /** Lets the given tasks go out without one clear, all for the same reason. */
  public void waive(DirectiveId id, Collection<TaskId> tasks, Clear clear, String reason) {
    if (tasks.isEmpty()) throw new RuleViolation("directive.waive.noTasks");
    String said = Text.required("directive.waive.reason", reason, 1000);
    events.fire(directives.get(id).waive(tasks, clear, said, actor.person(), clock.instant()));
  }

  /** Lets one task go out without any of what it lacks, all for the same reason. */
  public void waiveAll(DirectiveId id, TaskId task, String reason) {
    Directive directive = directives.get(id);
    String said = Text.required("directive.waive.reason", reason, 1000);
    Set<Clear> lacking =
        directive.lacks(required()).stream()
            .filter(lack -> lack.task().equals(task))
            .findFirst()
            .orElseThrow(() -> new RuleViolation("directive.waive.nothing"))
            .clears();
    for (Clear clear : lacking)
      events.fire(directive.waive(List.of(task), clear, said, actor.person(), clock.instant()));
  }

  public void approve(DirectiveId id) {
    var cleared = directives.get(id).clear(required(), actor.person(), clock.instant());
    events.fire(cleared);
    workflow.cleared(id, true);
  }

  public void sendBack(DirectiveId id, String reason) {
    String said = Text.required("directive.clear.reason", reason, 2000);
    var sentBack = directives.get(id).sendBack(said, actor.person(), clock.instant());
    events.fire(sentBack);
    workflow.cleared(id, false);
  }

  private Set<Clear> required() {
    return settings.constants(Setting.CLEARS_REQUIRED, Clear.class);
  }
}
