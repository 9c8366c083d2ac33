package vn.chidao.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.chidao.identity.FirstAdministrator;
import vn.chidao.shared.Actor;
import vn.chidao.shared.Person;

/**
 * What happens when the product starts, in the order in which each step needs the one before. Never
 * an EJB: the engine's jobs would inherit its invocation and write outside the transaction.
 */
@ApplicationScoped
class StartUp {
  @Inject DatabaseMigration migration;
  @Inject FirstAdministrator firstAdministrator;
  @Inject RequestContextController request;
  @Inject Actor actor;

  void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
    migration.migrate();
    boolean ours = request.activate();
    try {
      actor.become(Person.SYSTEM);
      firstAdministrator.enrolWhenNobodyIsThere();
    } finally {
      if (ours) request.deactivate();
    }
  }
}
