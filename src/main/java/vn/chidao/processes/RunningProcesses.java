package vn.chidao.processes;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the engine says of the processes that run, and how it is told to go on. */
public interface RunningProcesses {
  /** The jobs whose last attempt failed, those that nobody tries any more first. */
  List<Failure> failures(int most);

  /** One of them; empty when it has gone through meanwhile. */
  Optional<Failure> failure(String job);

  /** Where all processes that carry this subject have been, newest first; empty when none do. */
  List<Passage> passages(String subject);

  /** Everything that is known of the cause. */
  Optional<String> trace(String job);

  /** Works it off now, as the product; the first line of the cause when it fails again. */
  Optional<String> tryAgain(String job);

  /** Every deployed version of every process, newest first, and what is open on each. */
  List<Version> versions();

  /** What would happen if everything open on one version went over to another; changes nothing. */
  Plan plan(String from, String to);

  /** Begins to move these processes, one by one, timers with their dates; returns the batch. */
  String migrate(String from, String to, List<String> processes);

  /** How far a batch is. */
  Progress progress(String batch);

  /**
   * A job that failed.
   *
   * @param process key of the process; null for a batch
   * @param step id of the element at which it stands
   * @param stepName as the process file names it
   * @param subject id of what the process carries: an assignment, a directive; null for a batch
   * @param cause what began it, in one line
   * @param nextAt when it is tried again by itself; means nothing once no retries are left
   */
  record Failure(
      String job,
      String process,
      String step,
      String stepName,
      String subject,
      String cause,
      Instant failedAt,
      Instant nextAt,
      int retriesLeft) {
    public boolean isGivenUp() {
      return retriesLeft == 0;
    }
  }

  /**
   * One deployed version.
   *
   * @param waiting how many processes wait at which step, by its id
   */
  record Version(
      String id,
      String process,
      String name,
      int version,
      Instant deployedAt,
      long open,
      Map<String, Long> waiting) {}

  /**
   * What a migration would do.
   *
   * @param movable ids of the processes that can be moved
   * @param stay those that cannot, with the reason
   */
  record Plan(
      Version from, Version to, List<Mapping> mappings, List<String> movable, List<Stay> stay) {}

  /**
   * One element of the old version and where it goes on in the new one.
   *
   * @param to null when there is no counterpart
   * @param open how many processes are there now
   */
  record Mapping(String from, String fromName, String to, long open) {}

  /** A process that stays on its version, since these steps have no counterpart. */
  record Stay(String subject, List<String> steps) {}

  /**
   * One element that a process came to.
   *
   * @param name as the process file names it
   * @param endedAt null while the process is there
   */
  record Passage(
      String process, int version, String step, String name, Instant beganAt, Instant endedAt) {}

  /** Of how many processes of a batch are done, and how many failed so far. */
  record Progress(int total, int done, int failed, boolean ended) {}
}
