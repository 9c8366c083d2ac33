package vn.chidao.audit;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.util.List;
import vn.chidao.shared.Actor;
import vn.chidao.shared.Label;
import vn.chidao.shared.Overtaken;
import vn.chidao.shared.Overtaken.Winner;
import vn.chidao.shared.RetryOnConflict;

/**
 * Tells who came too late who was first: the last act on the row that the use case was called for,
 * or on the one that stands in the way. Sits outside transaction and retry, so that it sees what is
 * committed.
 */
@RetryOnConflict
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 90)
public class WinnerInterceptor {
  private static final List<String> KINDS =
      List.of(
          "assignment",
          "directive",
          "contribution",
          "inquiry",
          "progress",
          "overdue-review",
          "holiday",
          "deputyship");

  @Resource TransactionSynchronizationRegistry transaction;

  @PersistenceUnit(unitName = "chidao")
  EntityManagerFactory database;

  @Inject Actor actor;

  @AroundInvoke
  Object nameWinner(InvocationContext call) throws Exception {
    if (transaction.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) return call.proceed();
    try {
      return call.proceed();
    } catch (Overtaken late) {
      last(subject(late, call.getParameters())).forEach(late::wonBy);
      throw late;
    }
  }

  private static String subject(Overtaken late, Object[] parameters) {
    if (late.subject() != null) return late.subject();
    return parameters.length == 0 ? "" : String.valueOf(parameters[0]);
  }

  private List<Winner> last(String subject) {
    try (EntityManager committed = database.createEntityManager()) {
      return committed
          .createQuery(
              "select e.actorName, e.actorPosition, e.action, e.at, e.actor from AuditEntry e"
                  + " where e.subjectType in :kinds and e.subjectId = :id"
                  + " order by e.subjectEntry desc",
              Object[].class)
          .setParameter("kinds", KINDS)
          .setParameter("id", subject)
          .setMaxResults(1)
          .getResultStream()
          .map(this::winner)
          .toList();
    }
  }

  private Winner winner(Object[] act) {
    return new Winner(
        (String) act[0],
        (String) act[1],
        new Label("audit.action." + act[2]),
        (Instant) act[3],
        actor.isKnown() && actor.id().value().equals(act[4]));
  }
}
