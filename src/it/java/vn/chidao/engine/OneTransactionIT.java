package vn.chidao.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chidao.shared.Actor;
import vn.chidao.shared.SystemRequest;
import vn.chidao.shared.UseCase;
import vn.chidao.support.App;

/** Tables and engine commit together or not at all, for people and for jobs. Its failure is loss of data. */
@ExtendWith(ArquillianExtension.class)
class OneTransactionIT {
  private static final String PROCESS = "one-transaction";

  @Deployment
  static WebArchive app() {
    return App.war();
  }

  @Resource(lookup = "java:app/jdbc/chidao")
  DataSource pool;

  @Resource(lookup = EngineLifecycle.WORKERS)
  ManagedExecutorService workers;

  @Inject ProcessEngine engine;
  @Inject SystemRequest request;
  @Inject Ledger ledger;
  @Inject LedgerSteps steps;

  private final String key = UUID.randomUUID().toString();

  @BeforeEach
  void prepare() throws SQLException {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create table if not exists ledger (id varchar(36) primary key)");
    }
    steps.afterwards(id -> {});
    engine
        .getRepositoryService()
        .createDeployment()
        .name(PROCESS)
        .enableDuplicateFiltering(true)
        .addModelInstance(
            PROCESS + ".bpmn",
            Bpmn.createExecutableProcess(PROCESS)
                .startEvent()
                .serviceTask("Task_Write")
                .camundaAsyncBefore()
                .camundaExpression("${ledgerSteps.write(execution)}")
                .userTask("Task_Wait")
                .endEvent()
                .done())
        .deploy();
  }

  /** Nothing of it stays: what runs in the engine belongs to something that is open. */
  @AfterEach
  void clean_up() {
    engine
        .getRepositoryService()
        .createDeploymentQuery()
        .deploymentName(PROCESS)
        .list()
        .forEach(made -> engine.getRepositoryService().deleteDeployment(made.getId(), true));
  }

  @Test
  void row_and_process_are_there_when_all_goes_well() {
    ledger.writeAndStart(key, () -> {});
    assertEquals(1, rows());
    assertEquals(1, processes());
  }

  @Test
  void failure_after_the_engine_call_leaves_neither_row_nor_process() {
    assertThrows(
        IllegalStateException.class,
        () ->
            ledger.writeAndStart(
                key,
                () -> {
                  throw new IllegalStateException("after the engine call");
                }));
    assertEquals(0, rows());
    assertEquals(0, processes());
  }

  @Test
  void failure_at_the_commit_leaves_neither_row_nor_process() {
    assertThrows(
        Exception.class, () -> ledger.writeAndStart(key, ledger::failAtCommit), "commit fails");
    assertEquals(0, rows());
    assertEquals(0, processes());
  }

  @Test
  void failure_in_the_engine_leaves_no_row() {
    assertThrows(Exception.class, () -> ledger.writeAndComplete(key, "no such step"));
    assertEquals(0, rows());
  }

  @Test
  void second_transaction_inside_the_first_is_refused() {
    assertThrows(IllegalStateException.class, () -> ledger.writeAndAskForSecondTransaction(key));
    assertEquals(0, rows());
  }

  @Test
  void failing_job_leaves_no_row_and_the_process_where_it_was() {
    ledger.start(key);
    steps.afterwards(
        id -> {
          throw new IllegalStateException("after our row");
        });
    assertThrows(ExecutionException.class, () -> workOff(job()));
    assertEquals(0, rows());
    assertEquals(0, waiting());
    assertTrue(job().getRetries() > 0, "it is tried again");
  }

  @Test
  void job_that_loses_an_optimistic_lock_leaves_nothing_half_done_and_runs_again() throws Exception {
    ledger.start(key);
    steps.afterwards(id -> elsewhere(() -> ledger.changeBehindTheBack(id)));
    Throwable lost = assertThrows(ExecutionException.class, () -> workOff(job())).getCause();
    assertInstanceOf(OptimisticLockingException.class, lost);
    assertEquals(0, rows());
    assertEquals(0, waiting());
    steps.afterwards(id -> {});
    workOff(job());
    assertEquals(1, rows());
    assertEquals(1, waiting());
  }

  @Test
  void job_acts_as_the_product_itself() throws Exception {
    ledger.start(key);
    workOff(job());
    assertTrue(steps.actedAsSystem());
  }

  /** In a thread of the container, as the job executor does it; a failing job says so. */
  private void workOff(Job job) throws InterruptedException, ExecutionException {
    workers
        .submit(() -> request.run(() -> engine.getManagementService().executeJob(job.getId())))
        .get();
  }

  /** Somebody else, at the same time. */
  private void elsewhere(Runnable act) {
    CompletableFuture.runAsync(act, workers).join();
  }

  private Job job() {
    return engine.getManagementService().createJobQuery().processInstanceId(instance()).singleResult();
  }

  private String instance() {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(key)
        .singleResult()
        .getId();
  }

  private long rows() {
    return ledger.count(key);
  }

  private long processes() {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(key)
        .count();
  }

  private long waiting() {
    return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(key).count();
  }

  /** A use case of the test's own: one row of ours and one call to the engine. */
  @UseCase
  static class Ledger {
    @PersistenceContext EntityManager rows;
    @Inject ProcessEngine engine;
    @Resource TransactionSynchronizationRegistry transaction;

    void write(String id) {
      rows.createNativeQuery("insert into ledger (id) values (?1)")
          .setParameter(1, id)
          .executeUpdate();
    }

    void start(String id) {
      engine.getRuntimeService().startProcessInstanceByKey(PROCESS, id);
    }

    void writeAndStart(String id, Runnable then) {
      write(id);
      start(id);
      then.run();
    }

    void writeAndComplete(String id, String step) {
      write(id);
      engine.getTaskService().complete(step);
    }

    void writeAndAskForSecondTransaction(String id) {
      write(id);
      ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
          .getCommandExecutorTxRequiresNew()
          .execute(command -> null);
    }

    long count(String id) {
      return ((Number)
              rows.createNativeQuery("select count(*) from ledger where id = ?1")
                  .setParameter(1, id)
                  .getSingleResult())
          .longValue();
    }

    void failAtCommit() {
      transaction.registerInterposedSynchronization(
          new Synchronization() {
            @Override
            public void beforeCompletion() {
              throw new IllegalStateException("at the commit");
            }

            @Override
            public void afterCompletion(int status) {
              // nothing is left to do
            }
          });
    }

    /** Somebody else was faster: the job's own change of the process comes too late. */
    void changeBehindTheBack(String id) {
      rows.createNativeQuery(
              "update ACT_RU_EXECUTION set REV_ = REV_ + 1 where BUSINESS_KEY_ = ?1")
          .setParameter(1, id)
          .executeUpdate();
    }
  }

  /** What the test's process calls. */
  @ApplicationScoped
  public static class LedgerSteps implements ProcessSteps {
    @Inject Ledger ledger;
    @Inject Actor actor;
    private volatile Consumer<String> then;
    private volatile boolean actedAsSystem;

    void afterwards(Consumer<String> then) {
      this.then = then;
    }

    boolean actedAsSystem() {
      return actedAsSystem;
    }

    @Override
    public String name() {
      return "ledgerSteps";
    }

    public void write(DelegateExecution execution) {
      actedAsSystem = actor.isSystem();
      ledger.write(execution.getProcessBusinessKey());
      then.accept(execution.getProcessBusinessKey());
    }
  }
}
