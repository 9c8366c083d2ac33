package vn.chidao.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.chidao.shared.Actor;
import vn.chidao.shared.NoticeGroup;
import vn.chidao.shared.PermitsEverybody;

/** What the acting person was told, newest first. */
@ApplicationScoped
@PermitsEverybody
public class MyNotices {
  private static final String MINE = " where c.official = :me";
  private static final String UNREAD = " and c.readAt is null";

  @PersistenceContext EntityManager rows;
  @Inject Actor actor;

  /** How many are not read yet. */
  public long unread() {
    return count(true);
  }

  public long count(boolean unreadOnly) {
    return rows.createQuery(
            "select count(c.id) from NoticeCopy c" + MINE + (unreadOnly ? UNREAD : ""), Long.class)
        .setParameter("me", actor.self().id().value())
        .getSingleResult();
  }

  public List<Line> page(boolean unreadOnly, int first, int size) {
    return rows.createQuery(
            "select new vn.chidao.notification.MyNotices.Line(n.id, n.kind, n.group,"
                + " n.directiveNumber, n.label, n.dueOn, n.at, c.readAt) from NoticeCopy c"
                + " join OutboxNotice n on n.id = c.notice"
                + MINE
                + (unreadOnly ? UNREAD : "")
                + " order by c.at desc, c.id",
            Line.class)
        .setParameter("me", actor.self().id().value())
        .setFirstResult(first)
        .setMaxResults(Math.min(size, 200))
        .getResultList();
  }

  /** One notice; {@code readAt} is null until it is opened. */
  public record Line(
      String id,
      String kind,
      NoticeGroup group,
      String directiveNumber,
      String label,
      LocalDate dueOn,
      Instant at,
      Instant readAt) {}
}
