package vn.chidao.directive.model;

import static vn.chidao.shared.NoticeGroup.WORK;
import static vn.chidao.shared.Receiver.holders;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Notice;
import vn.chidao.shared.NoticeGroup;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.Receiver;
import vn.chidao.shared.Role;

/**
 * What can happen to a directive; each is one entry in the audit trail, and each says whom it
 * tells.
 */
public sealed interface DirectiveEvent extends DomainEvent {
  Directive directive();

  @Override
  default Directive subject() {
    return directive();
  }

  /** One notice about this directive, named after the event. */
  default List<Notice> tell(NoticeGroup group, Receiver receiver) {
    return List.of(notice(directive(), action(), group, receiver));
  }

  /** A notice about a directive, also when nothing of the directive itself changed. */
  static Notice notice(Directive directive, String kind, NoticeGroup group, Receiver receiver) {
    Notice.About about =
        new Notice.About(
            directive.document().number(),
            null,
            null,
            "/directive/directive.xhtml?id=" + directive.id());
    return new Notice(kind, group, Set.of(receiver), about);
  }

  /** All who hold the role at the Office of the Government. */
  static Receiver office(Role role) {
    return holders(role, AgencyCode.GOVERNMENT_OFFICE);
  }

  record DirectiveDrafted(Directive directive, Instant at) implements DirectiveEvent {}

  record HeadingChanged(Directive directive, Instant at) implements DirectiveEvent {}

  record SourceAttached(Directive directive, Instant at) implements DirectiveEvent {}

  /** Whether from an annex or one by one; the reason names the rows of the annex left out. */
  record TasksAdded(Directive directive, int count, String reason, Instant at)
      implements DirectiveEvent {}

  record TaskChanged(Directive directive, TaskId task, Instant at) implements DirectiveEvent {}

  record TaskRemoved(Directive directive, TaskId task, Instant at) implements DirectiveEvent {}

  record OverlapSettled(Directive directive, TaskId task, String reason, Instant at)
      implements DirectiveEvent {}

  record ClearanceRequested(Directive directive, Instant at) implements DirectiveEvent {
    @Override
    public List<Notice> notices() {
      return tell(WORK, office(Role.CLEARING_LEADER));
    }
  }

  record SixClearsChecked(Directive directive, Instant at) implements DirectiveEvent {}

  record ClearWaived(Directive directive, Clear clear, int tasks, String reason, Instant at)
      implements DirectiveEvent {}

  record DirectiveCleared(Directive directive, Instant at) implements DirectiveEvent {
    @Override
    public List<Notice> notices() {
      return tell(WORK, office(Role.ISSUER));
    }
  }

  record DirectiveSentBack(Directive directive, OfficialId drafter, String reason, Instant at)
      implements DirectiveEvent {
    @Override
    public List<Notice> notices() {
      return tell(WORK, Receiver.official(drafter));
    }
  }

  record DirectiveIssued(Directive directive, int assignments, Instant at)
      implements DirectiveEvent {}

  record DirectiveConcluded(Directive directive, String reason, Instant at)
      implements DirectiveEvent {}

  record DirectiveRevoked(Directive directive, String reason, Instant at)
      implements DirectiveEvent {}
}
