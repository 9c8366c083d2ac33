package vn.chidao.engine;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.transaction.TransactionManager;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chidao.shared.SystemRequest;

/** Starts the engine, hands it our processes and tables of rules, and closes it. */
@ApplicationScoped
@ManagedExecutorDefinition(name = EngineLifecycle.WORKERS, maxAsync = ContainerJobExecutor.WORKERS)
public class EngineLifecycle {
  static final String WORKERS = "java:app/concurrent/jobs";

  private static final String MODELS = "/WEB-INF/classes/bpmn/";

  @Resource(lookup = "java:app/jdbc/chidao")
  DataSource pool;

  @Resource(lookup = "java:appserver/TransactionManager")
  TransactionManager container;

  @Resource ManagedExecutorService acquisition;

  @Resource(lookup = WORKERS)
  ManagedExecutorService workers;

  @Inject EngineTransaction transaction;
  @Inject SystemRequest request;
  @Inject Clock clock;
  @Inject @Any Instance<ProcessSteps> steps;

  @Inject
  @ConfigProperty(name = "chidao.engine.schema.update")
  boolean mayChangeSchema;

  @Inject
  @ConfigProperty(name = "chidao.jobs.active")
  boolean worksOffJobs;

  private ContainerJobExecutor jobs;
  private ProcessEngine engine;

  /** Starts the engine and deploys what changed; jobs wait until {@link #startJobs}. */
  public void start(ServletContext application) {
    jobs = new ContainerJobExecutor(acquisition, workers, request, clock);
    engine =
        new EngineConfiguration(pool, container, transaction, jobs, stepsByName(), mayChangeSchema)
            .buildProcessEngine();
    deploy(application);
  }

  private Map<Object, Object> stepsByName() {
    return steps.stream().collect(Collectors.toMap(ProcessSteps::name, Function.identity()));
  }

  private void deploy(ServletContext application) {
    deploy(
        engine,
        application.getResourcePaths(MODELS).stream()
            .map(path -> path.substring(MODELS.length()))
            .toList(),
        name -> application.getResourceAsStream(MODELS + name));
  }

  /** Deploys what is new or has changed; what an administrator has published stays in force. */
  static void deploy(
      ProcessEngine engine, List<String> names, Function<String, InputStream> files) {
    DeploymentBuilder deployment =
        engine
            .getRepositoryService()
            .createDeployment()
            .name("chidao")
            .enableDuplicateFiltering(true);
    for (String name : names)
      if (!DmnVersions.isAdministrators(engine, name))
        deployment.addInputStream(name, files.apply(name));
    deployment.deploy();
  }

  /** The last step of a start: from now on timers fire, unless that is another server's part. */
  public void startJobs() {
    if (worksOffJobs) jobs.start();
  }

  /** Lets running jobs end, then lets go of the engine. */
  public void stop() {
    if (engine == null) return;
    jobs.shutdown();
    engine.close();
  }

  @Produces
  @ApplicationScoped
  ProcessEngine engine() {
    return engine;
  }

  ContainerJobExecutor jobs() {
    return jobs;
  }
}
