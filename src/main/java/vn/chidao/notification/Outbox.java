package vn.chidao.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import vn.chidao.shared.Actor;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Notice;

/**
 * Keeps what is to be told in the transaction in which it happened: told if and only if it is true.
 * It asks the database nothing, so that all notices of a use case are one batch of rows.
 */
@ApplicationScoped
public class Outbox {
  @PersistenceContext EntityManager rows;
  @Inject Actor actor;
  @Inject Clock clock;

  void keepAll(@Observes DomainEvent event) {
    for (Notice notice : event.notices()) keep(notice, event.at());
  }

  /** What is worth telling though no row changed. */
  void keep(@Observes Notice notice) {
    keep(notice, clock.instant());
  }

  private void keep(Notice notice, Instant at) {
    rows.persist(new OutboxNotice(notice, actor.self().id(), at));
  }
}
