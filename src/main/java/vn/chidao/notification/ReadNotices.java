package vn.chidao.notification;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import vn.chidao.shared.Actor;
import vn.chidao.shared.NothingThere;
import vn.chidao.shared.PermitsEverybody;
import vn.chidao.shared.UseCase;

/** Everybody reads their own notices; another person's are not there for them. */
@UseCase
@PermitsEverybody
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
