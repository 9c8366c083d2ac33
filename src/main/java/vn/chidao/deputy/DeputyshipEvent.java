package vn.chidao.deputy;

import static vn.chidao.shared.Receiver.official;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Notice;
import vn.chidao.shared.NoticeGroup;

/** What can happen to a deputyship; both people learn of it. */
public sealed interface DeputyshipEvent extends DomainEvent {
  @Override
  Deputyship subject();

  /** A notice to both, named after the event. */
  default List<Notice> tellBoth() {
    Notice.About about =
        new Notice.About(
            null, null, subject().untilDay(), "/deputy/deputies.xhtml?id=" + subject().id());
    return List.of(
        new Notice(
            action(),
            NoticeGroup.OUTCOME,
            Set.of(official(subject().principal()), official(subject().deputy())),
            about));
  }

  record DeputyNamed(Deputyship subject, String reason, Instant at) implements DeputyshipEvent {
    @Override
    public List<Notice> notices() {
      return tellBoth();
    }
  }

  record DeputyshipEnded(Deputyship subject, String reason, Instant at) implements DeputyshipEvent {
    @Override
    public List<Notice> notices() {
      return tellBoth();
    }
  }
}
