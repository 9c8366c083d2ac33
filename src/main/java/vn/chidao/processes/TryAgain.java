package vn.chidao.processes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.chidao.processes.RunningProcesses.Failure;
import vn.chidao.shared.NothingThere;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;

/** Works off failed jobs at once, each by itself: one that fails again holds up no other. */
@ApplicationScoped
@Permits(Role.ADMINISTRATOR)
public class TryAgain {
  /** A person waits for the answer; what is left is there the next time. */
  private static final int MOST = 100;

  @Inject RunningProcesses processes;
  @Inject RecordRetry recordRetry;

  /** How many went through, and how many failed again. */
  public record Outcome(int done, int failed) {}

  /** The first line of the cause when it fails again. */
  public Optional<String> one(String job) {
    return attempt(processes.failure(job).orElseThrow(NothingThere::new));
  }

  public Outcome all() {
    List<Failure> failures = processes.failures(MOST);
    long failed = failures.stream().map(this::attempt).filter(Optional::isPresent).count();
    return new Outcome(failures.size() - (int) failed, (int) failed);
  }

  private Optional<String> attempt(Failure failure) {
    String operation = recordRetry.ordered(failure);
    Optional<String> cause = processes.tryAgain(failure.job());
    recordRetry.tried(operation, cause.orElse(null));
    return cause;
  }
}
