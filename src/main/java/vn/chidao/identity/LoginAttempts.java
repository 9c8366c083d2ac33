package vn.chidao.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** All attempts to log in, on all servers. */
@ApplicationScoped
class LoginAttempts {
  private static final String FAILURES =
      "select a.at from LoginAttempt a where a.id <> :own and a.at > :since"
          + " and a.outcome in (vn.chidao.identity.LoginAttempt.Outcome.OPEN,"
          + " vn.chidao.identity.LoginAttempt.Outcome.REFUSED)";

  @PersistenceContext EntityManager rows;

  void add(LoginAttempt attempt) {
    rows.persist(attempt);
  }

  LoginAttempt get(String id) {
    return rows.find(LoginAttempt.class, id);
  }

  /**
   * The newest failures for this account since it was last entered, or its password given anew,
   * newest first.
   */
  List<Instant> ofAccount(LoginAttempt attempt, Instant since, int most) {
    return rows.createQuery(
            FAILURES
                + " and a.username = :username and not exists (select b from LoginAttempt b"
                + " where b.username = :username and b.at >= a.at"
                + " and b.outcome = vn.chidao.identity.LoginAttempt.Outcome.ADMITTED)"
                + " and not exists (select c from Credential c, Official o"
                + " where o.username = :username and c.officialId = o.id and c.changedAt >= a.at)"
                + " order by a.at desc",
            Instant.class)
        .setParameter("own", attempt.id())
        .setParameter("since", since)
        .setParameter("username", attempt.username())
        .setMaxResults(most)
        .getResultList();
  }

  /** The newest failures from this address, newest first. */
  List<Instant> ofAddress(LoginAttempt attempt, Instant since, int most) {
    return rows.createQuery(
            FAILURES + " and a.address = :address order by a.at desc", Instant.class)
        .setParameter("own", attempt.id())
        .setParameter("since", since)
        .setParameter("address", attempt.address())
        .setMaxResults(most)
        .getResultList();
  }
}
