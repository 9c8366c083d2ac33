package vn.chidao.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import vn.chidao.boot.demo.Demo;
import vn.chidao.engine.EngineLifecycle;
import vn.chidao.identity.FirstAdministrator;
import vn.chidao.setting.TakeUpRules;
import vn.chidao.shared.SystemRequest;

/**
 * What happens when the product starts, in the order in which each step needs the one before. Never
 * an EJB: the engine's jobs would inherit its invocation and write outside the transaction.
 */
@ApplicationScoped
class StartUp {
  @Inject DatabaseMigration migration;
  @Inject EngineLifecycle engine;
  @Inject FirstAdministrator firstAdministrator;
  @Inject Demo demo;
  @Inject Rounds rounds;
  @Inject TakeUpRules rules;
  @Inject SystemRequest request;

  void start(@Observes @Initialized(ApplicationScoped.class) ServletContext application) {
    migration.migrate();
    engine.start(application);
    request.run(rules::takeUp);
    request.run(firstAdministrator::enrolWhenNobodyIsThere);
    request.run(demo::loadOnce);
    engine.startJobs();
    rounds.start();
  }

  void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) {
    rounds.stop();
    engine.stop();
  }
}
