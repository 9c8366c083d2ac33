package vn.chidao.audit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.chidao.shared.Actor;
import vn.chidao.shared.Audited;
import vn.chidao.shared.DomainEvent;

/** Writes one entry for each thing that happened, in the transaction in which it happened. */
@ApplicationScoped
public class AuditTrail {
  @PersistenceContext EntityManager entityManager;
  @Inject Actor actor;

  /**
   * Before anybody else who hears of it, so that what they ask the database is already recorded.
   */
  void record(@Observes @Priority(1) DomainEvent event) {
    Audited subject = event.subject();
    String changes = Changes.write(subject.changes());
    long entry = subject.markRecorded();
    entityManager.persist(new AuditEntry(event, actor.person(), changes, entry));
  }
}
