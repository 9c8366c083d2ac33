package vn.chidao.notification;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import vn.chidao.shared.NothingThere;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.UseCase;

/**
 * The administrator has mended what kept mails from their receivers and lets them go again, to the
 * address that is known by then.
 */
@UseCase
@Permits(Role.ADMINISTRATOR)
public class SendAgain {
  @PersistenceContext EntityManager rows;
  @Inject Clock clock;

  public void one(String id) {
    OutboxMail mail = rows.find(OutboxMail.class, id);
    if (mail == null) throw new NothingThere();
    if (!mail.isGivenUp()) throw new RuleViolation("notice.undelivered.notAnyMore");
    mail.again(clock.instant());
  }

  /** Returns how many. */
  public int all() {
    List<OutboxMail> givenUp =
        rows.createQuery("select m from OutboxMail m where m.state = :failed", OutboxMail.class)
            .setParameter("failed", OutboxMail.State.FAILED)
            .setMaxResults(5000)
            .getResultList();
    givenUp.forEach(mail -> mail.again(clock.instant()));
    return givenUp.size();
  }
}
