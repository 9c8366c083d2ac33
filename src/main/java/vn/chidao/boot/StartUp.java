package vn.chidao.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * What happens when the product starts, in the order in which each step needs the one before. Never
 * an EJB: the engine's jobs would inherit its invocation and write outside the transaction.
 */
@ApplicationScoped
class StartUp {
  @Inject DatabaseMigration migration;

  void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
    migration.migrate();
  }
}
