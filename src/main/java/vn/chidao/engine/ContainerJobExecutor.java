package vn.chidao.engine;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import vn.chidao.shared.SystemRequest;

/**
 * Works off timers and continuations on the container's threads. Never more batches at once than
 * there are workers: a batch that waited in a queue would lose its lock, and unbounded work after a
 * long stop would take every connection from the people.
 */
class ContainerJobExecutor extends JobExecutor {
  static final int WORKERS = 6;

  private static final Logger LOG = Logger.getLogger(ContainerJobExecutor.class.getName());

  private static final int LOCK_IN_MILLIS = 90_000;
  private static final int LONGEST_WAIT_IN_MILLIS = 10_000;
  private static final int PATIENCE_AT_STOP_IN_SECONDS = 20;

  private final ManagedExecutorService acquisition;
  private final ManagedExecutorService workers;
  private final SystemRequest request;
  private final Clock clock;
  private final Semaphore free = new Semaphore(WORKERS);
  private volatile boolean started;
  private volatile Instant lastAcquisition = Instant.EPOCH;
  private Future<?> acquiring;

  ContainerJobExecutor(
      ManagedExecutorService acquisition,
      ManagedExecutorService workers,
      SystemRequest request,
      Clock clock) {
    this.acquisition = acquisition;
    this.workers = workers;
    this.request = request;
    this.clock = clock;
    setLockTimeInMillis(LOCK_IN_MILLIS);
    setMaxWait(LONGEST_WAIT_IN_MILLIS);
  }

  /** When jobs were last looked for with success; the epoch if never. */
  Instant lastAcquisition() {
    return lastAcquisition;
  }

  /** Whether somebody relies on this server to work off jobs. */
  boolean wasStarted() {
    return started;
  }

  @Override
  public void logAcquiredJobs(ProcessEngineImpl engine, int jobs) {
    lastAcquisition = clock.instant();
    super.logAcquiredJobs(engine, jobs);
  }

  @Override
  protected void startExecutingJobs() {
    started = true;
    acquiring = acquisition.submit(acquireJobsRunnable);
  }

  @Override
  public void executeJobs(List<String> jobs, ProcessEngineImpl engine) {
    if (!free.tryAcquire()) {
      reject(jobs, engine);
      return;
    }
    Runnable batch = getExecuteJobsRunnable(jobs, engine);
    try {
      workers.execute(
          () -> {
            try {
              request.run(batch);
            } finally {
              free.release();
            }
          });
    } catch (RejectedExecutionException full) {
      free.release();
      reject(jobs, engine);
    }
  }

  private void reject(List<String> jobs, ProcessEngineImpl engine) {
    logRejectedExecution(engine, jobs.size());
    rejectedJobsHandler.jobsRejected(jobs, engine, this);
  }

  /**
   * The search for jobs was told to end and ends by itself. Whoever interrupts a thread that reads
   * the file of an H2 database closes that database for everybody.
   */
  @Override
  protected void stopExecutingJobs() {
    try {
      acquiring.get(PATIENCE_AT_STOP_IN_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException stuck) {
      LOG.log(Level.WARNING, "The search for jobs did not end", stuck);
    }
    awaitIdle();
  }

  /** Returns when no batch is being worked off; false when that took too long. */
  boolean awaitIdle() {
    try {
      boolean idle = free.tryAcquire(WORKERS, PATIENCE_AT_STOP_IN_SECONDS, TimeUnit.SECONDS);
      if (idle) free.release(WORKERS);
      return idle;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
