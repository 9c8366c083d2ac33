package vn.chidao.directive;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.chidao.assignment.HandedFiles;
import vn.chidao.assignment.model.HandedFile;
import vn.chidao.directive.model.Directive;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.directive.model.Heading;
import vn.chidao.directive.model.SourceFile;
import vn.chidao.directive.model.TaskContent;
import vn.chidao.directive.model.TaskId;
import vn.chidao.shared.Actor;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.SearchText;
import vn.chidao.shared.UseCase;

/**
 * The issuer writes a directive: its head, and its tasks one by one or from an understood annex.
 */
@UseCase
@Permits(Role.ISSUER)
public class DraftDirective {
  @Inject Directives directives;
  @Inject DirectiveWorkflow workflow;
  @Inject Event<DomainEvent> events;
  @Inject Actor actor;
  @Inject HandedFiles handedFiles;
  @Inject Clock clock;

  public DirectiveId draft(Heading heading) {
    directives.requireNew(heading, null);
    var drafted = Directive.draft(heading, SearchText::fold, actor.person(), clock.instant());
    events.fire(drafted);
    directives.add(drafted.directive());
    DirectiveId id = drafted.directive().id();
    workflow.drafted(id);
    return id;
  }

  /** Changes the head from what was {@code seen}; nothing new is no change. */
  public void change(DirectiveId id, Heading seen, Heading heading) {
    if (heading.equals(seen)) return;
    directives.requireNew(heading, id);
    events.fire(directives.get(id).change(seen, heading, SearchText::fold, clock.instant()));
  }

  /** Keeps the published document itself beside what was read out of it. */
  public void attachSource(DirectiveId id, String name, byte[] content) {
    HandedFile handed = handedFiles.check(name, content);
    SourceFile file = new SourceFile(id, handed, actor.self().id(), clock.instant());
    events.fire(directives.get(id).attachSource(file.id(), handed.name(), clock.instant()));
    directives.add(file);
  }

  /** Adds the tasks all together or, when one is refused, none. */
  public void addTasks(DirectiveId id, List<TaskContent> contents) {
    if (contents.isEmpty()) throw new RuleViolation("directive.task.none");
    Directive directive = directives.get(id);
    contents.forEach(directive::requireNew);
    events.fire(directive.addTasks(contents, "", clock.instant()));
  }

  /** Changes a task from what was {@code seen}; nothing new is no change. */
  public void changeTask(DirectiveId id, TaskId task, TaskContent seen, TaskContent content) {
    Directive directive = directives.get(id);
    if (content.equals(seen)) return;
    events.fire(directive.changeTask(task, seen, content, clock.instant()));
  }

  public void removeTask(DirectiveId id, TaskId task) {
    events.fire(directives.get(id).removeTask(task, clock.instant()));
  }
}
