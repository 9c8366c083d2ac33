package vn.chidao.notification;

import static vn.chidao.shared.Role.ADMINISTRATOR;
import static vn.chidao.shared.Role.AGENCY_LEADER;
import static vn.chidao.shared.Role.AUDITOR;
import static vn.chidao.shared.Role.CLEARING_LEADER;
import static vn.chidao.shared.Role.COORDINATOR;
import static vn.chidao.shared.Role.ISSUER;
import static vn.chidao.shared.Role.OFFICIAL;
import static vn.chidao.shared.Role.REVIEWER;
import static vn.chidao.shared.Role.SUPERVISOR;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import vn.chidao.shared.Actor;
import vn.chidao.shared.NothingThere;
import vn.chidao.shared.Permits;
import vn.chidao.shared.UseCase;

/** Everybody reads their own notices; another person's are not there for them. */
@UseCase
@Permits({
  ISSUER,
  CLEARING_LEADER,
  COORDINATOR,
  OFFICIAL,
  SUPERVISOR,
  AGENCY_LEADER,
  REVIEWER,
  AUDITOR,
  ADMINISTRATOR
})
public class ReadNotices {
  @PersistenceContext EntityManager rows;
  @Inject Actor actor;
  @Inject Clock clock;

  /** Returns the page on which to read on. */
  public String open(String notice) {
    NoticeCopy mine =
        rows.find(NoticeCopy.class, NoticeCopy.key(notice, actor.self().id().value()));
    if (mine == null) throw new NothingThere();
    mine.read(clock.instant());
    return rows.find(OutboxNotice.class, notice).page();
  }

  /** Returns how many were not read before. */
  public int all() {
    return rows.createQuery(
            "update NoticeCopy c set c.readAt = :now where c.official = :me and c.readAt is null")
        .setParameter("now", clock.instant())
        .setParameter("me", actor.self().id().value())
        .executeUpdate();
  }
}
