package vn.chidao.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.chidao.assignment.Assignments;
import vn.chidao.assignment.model.Assignment;
import vn.chidao.assignment.model.AssignmentChange.ResultReopened;
import vn.chidao.assignment.model.AssignmentEvent;
import vn.chidao.directive.model.Directive;
import vn.chidao.directive.model.DirectiveEvent;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.directive.model.DirectiveStatus;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Notice;
import vn.chidao.shared.NoticeGroup;
import vn.chidao.shared.Role;
import vn.chidao.shared.RuleViolation;

/**
 * Hears that an assignment was closed or reopened: after the last one the directive waits for its
 * conclusion, and waits no more when one is taken up again.
 */
@ApplicationScoped
public class CompleteDirective {
  @Inject Directives directives;
  @Inject Assignments assignments;
  @Inject DirectiveWorkflow workflow;
  @Inject Event<Notice> notices;

  void whenClosed(@Observes DomainEvent event) {
    if (!(event instanceof AssignmentEvent happened)) return;
    Assignment assignment = happened.assignment();
    if (event instanceof ResultReopened) reopened(assignment);
    if (!assignment.course().status().isClosed()) return;
    DirectiveId id = new DirectiveId(assignment.source().directive());
    if (directives.hold(id) != DirectiveStatus.ISSUED || assignments.countOpenOf(id.value()) > 0)
      return;
    Directive directive = directives.known(id);
    notices.fire(
        DirectiveEvent.notice(
            directive,
            "AllAssignmentsClosed",
            NoticeGroup.WORK,
            DirectiveEvent.office(Role.ISSUER)));
    workflow.allClosed(id);
  }

  /** A directive whose implementation was concluded stays concluded. */
  private void reopened(Assignment assignment) {
    DirectiveId id = new DirectiveId(assignment.source().directive());
    if (directives.hold(id) != DirectiveStatus.ISSUED)
      throw new RuleViolation("assignment.reopen.directiveConcluded");
    if (assignments.countOpenOf(id.value()) == 1) workflow.reopened(id);
  }
}
