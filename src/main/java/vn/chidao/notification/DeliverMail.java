package vn.chidao.notification;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.chidao.shared.Permits;
import vn.chidao.shared.UseCase;

/**
 * What the outbox knows of each mail around the moment at which it is sent. A server takes a mail
 * before it sends it, so that no other does; should it die in between, the mail is due again after
 * a while, under the same Message-ID.
 */
@UseCase
@Permits
public class DeliverMail {
  private static final int BATCH = 100;
  private static final Duration TAKEN_FOR = Duration.ofMinutes(10);

  @PersistenceContext EntityManager rows;
  @Inject MailSettings settings;
  @Inject Clock clock;

  /** The mails that are due, longest waiting first. */
  public List<String> due() {
    return rows.createQuery(
            "select m.id from OutboxMail m where m.state = :waiting and m.dueAt <= :now"
                + " order by m.dueAt, m.id",
            String.class)
        .setParameter("waiting", OutboxMail.State.WAITING)
        .setParameter("now", clock.instant())
        .setMaxResults(BATCH)
        .getResultList();
  }

  /**
   * The mail for this server to send; empty when another was faster or nobody wants it any more.
   */
  public Optional<Letter> take(String id) {
    Instant now = clock.instant();
    int taken =
        rows.createQuery(
                "update OutboxMail m set m.attempts = m.attempts + 1, m.dueAt = :until"
                    + " where m.id = :id and m.state = :waiting and m.dueAt <= :now")
            .setParameter("until", now.plus(TAKEN_FOR))
            .setParameter("id", id)
            .setParameter("waiting", OutboxMail.State.WAITING)
            .setParameter("now", now)
            .executeUpdate();
    return taken == 0 ? Optional.empty() : letter(rows.find(OutboxMail.class, id));
  }

  private Optional<Letter> letter(OutboxMail mail) {
    List<Object[]> receiver =
        rows.createQuery(
                "select o.email, o.language from Official o where o.id = :id and o.active = true"
                    + " and o.email is not null",
                Object[].class)
            .setParameter("id", mail.official())
            .getResultList();
    if (receiver.isEmpty()) {
      mail.drop();
      return Optional.empty();
    }
    List<Letter.Item> items =
        rows.createQuery(
                "select new vn.chidao.notification.Letter.Item(n.id, n.kind, n.directiveNumber,"
                    + " n.label, n.dueOn) from NoticeCopy c join OutboxNotice n on n.id = c.notice"
                    + " where c.mail = :mail order by n.at, n.id",
                Letter.Item.class)
            .setParameter("mail", mail.id())
            .getResultList();
    Object[] to = receiver.get(0);
    Locale language = Locale.forLanguageTag((String) to[1]);
    return Optional.of(new Letter(mail.id(), (String) to[0], language, mail.isDigest(), items));
  }

  public void sent(String id, String to) {
    rows.find(OutboxMail.class, id).sent(to, clock.instant());
  }

  /** Returns whether it is given up. */
  public boolean failed(String id, String why) {
    OutboxMail mail = rows.find(OutboxMail.class, id);
    mail.failed(why, clock.instant(), settings.attempts());
    return mail.isGivenUp();
  }
}
