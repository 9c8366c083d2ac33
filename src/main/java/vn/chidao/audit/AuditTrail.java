package vn.chidao.audit;

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

  void record(@Observes DomainEvent event) {
    Audited subject = event.subject();
    String changes = Changes.write(subject.changes());
    long entry = subject.markRecorded();
    entityManager.persist(new AuditEntry(event, actor.person(), changes, entry));
  }
}
