package vn.chidao.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;

/** The mails that did not reach anybody after the last attempt: what an administrator must mend. */
@ApplicationScoped
@Permits(Role.ADMINISTRATOR)
public class Undelivered {
  @PersistenceContext EntityManager rows;
  @Inject MailSettings settings;

  /** Without a mail server nothing is sent and nothing can fail. */
  public boolean isMailOn() {
    return settings.isOn();
  }

  public long count() {
    return rows.createQuery(
            "select count(m.id) from OutboxMail m where m.state = :failed", Long.class)
        .setParameter("failed", OutboxMail.State.FAILED)
        .getSingleResult();
  }

  /** Newest first. */
  public List<Line> page(int first, int size) {
    return rows.createQuery(
            "select new vn.chidao.notification.Undelivered.Line(m.id, o.name, o.email, m.digest,"
                + " (select count(c.id) from NoticeCopy c where c.mail = m.id), m.madeAt,"
                + " m.attempts, m.failure) from OutboxMail m join Official o on o.id = m.official"
                + " where m.state = :failed order by m.madeAt desc, m.id",
            Line.class)
        .setParameter("failed", OutboxMail.State.FAILED)
        .setFirstResult(first)
        .setMaxResults(Math.min(size, 200))
        .getResultList();
  }

  /** One mail that was given up: for whom, how often it was tried, and what the server said. */
  public record Line(
      String id,
      String name,
      String email,
      boolean digest,
      long notices,
      Instant madeAt,
      int attempts,
      String failure) {}
}
