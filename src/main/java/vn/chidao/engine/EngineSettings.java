package vn.chidao.engine;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;

/** How the engine behaves wherever it runs, in the server and in the fast tests. */
final class EngineSettings {
  private static final int LONGEST_QUERY = 10_000;
  private static final int BATCH_POLL_SECONDS = 5;

  private EngineSettings() {}

  static <C extends ProcessEngineConfigurationImpl> C apply(C engine) {
    // the default generator opens a second transaction inside the first: breaks on PostgreSQL
    engine.setIdGenerator(new StrongUuidGenerator());
    keepEverything(engine);
    closeWhatWeDoNotUse(engine);
    engine.setJobExecutorActivate(false);
    engine.setJobExecutorAcquireByDueDate(true);
    // a reminder that fails is tried for days: three times at once would not outlast an outage
    engine.setFailedJobRetryTimeCycle("PT1M,PT10M,PT1H,PT6H,P1D,P1D,P1D");
    // the page of a migration is looked at while it runs
    engine.setBatchPollTime(BATCH_POLL_SECONDS);
    engine.setCustomBatchJobHandlers(List.of(new MigrationWithoutNewTimers()));
    engine.setQueryMaxResultsLimit(LONGEST_QUERY);
    engine.setJdbcBatchProcessing(true);
    return engine;
  }

  private static void keepEverything(ProcessEngineConfigurationImpl engine) {
    engine.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
    engine.setHistoryRemovalTimeStrategy(
        ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE);
    // the only clean-up that goes with keeping everything; it is never scheduled
    engine.setHistoryCleanupStrategy(
        ProcessEngineConfiguration.HISTORY_CLEANUP_STRATEGY_END_TIME_BASED);
    engine.setHistoryCleanupEnabled(false);
    engine.setEnforceHistoryTimeToLive(false);
    engine.setRestrictUserOperationLogToAuthenticatedUsers(false);
  }

  private static void closeWhatWeDoNotUse(ProcessEngineConfigurationImpl engine) {
    engine.setEnableExpressionsInAdhocQueries(false);
    engine.setEnableExpressionsInStoredQueries(false);
    engine.setCmmnEnabled(false);
    engine.setStandaloneTasksEnabled(false);
    // permissions sit on our use cases; nobody reaches the engine past them
    engine.setAuthorizationEnabled(false);
    engine.setTenantCheckEnabled(false);
    engine.setMetricsEnabled(false);
    engine.setTaskMetricsEnabled(false);
    engine.setDbMetricsReporterActivate(false);
  }
}
