package vn.chidao.engine;

import jakarta.transaction.TransactionManager;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/** The engine in the server: our pool, the container's transactions, our job threads. */
class EngineConfiguration extends JakartaTransactionProcessEngineConfiguration {
  private final EngineTransaction transaction;

  EngineConfiguration(
      DataSource pool,
      TransactionManager container,
      EngineTransaction transaction,
      JobExecutor jobs,
      Map<Object, Object> steps,
      boolean mayChangeSchema) {
    this.transaction = transaction;
    EngineSettings.apply(this);
    setDataSource(pool);
    setTransactionManager(container);
    setTransactionsExternallyManaged(true);
    setDatabaseSchemaUpdate(mayChangeSchema ? DB_SCHEMA_UPDATE_TRUE : DB_SCHEMA_UPDATE_FALSE);
    setJobExecutor(jobs);
    setBeans(steps);
  }

  @Override
  protected CommandInterceptor createTransactionInterceptor(boolean requiresNew) {
    return new TransactionInterceptor(transaction, requiresNew);
  }
}
