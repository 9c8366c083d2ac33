package vn.chidao.processes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.chidao.processes.RunningProcesses.Failure;
import vn.chidao.shared.NothingThere;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;

/** Works off failed jobs at once, each by itself: one that fails again holds up no other. */
@ApplicationScoped
@Permits(Role.ADMINISTRATOR)
public class TryAgain {
  @Inject RunningProcesses processes;
  @Inject RecordRetry recordRetry;

  /** The first line of the cause when it fails again. */
  public Optional<String> one(String job) {
    return attempt(processes.failure(job).orElseThrow(NothingThere::new));
  }

  /** The same for one of many: what has gone through meanwhile is what was wanted. */
  public Optional<String> unlessGone(String job) {
    return processes.failure(job).flatMap(this::attempt);
  }

  private Optional<String> attempt(Failure failure) {
    String operation = recordRetry.ordered(failure);
    Optional<String> cause = processes.tryAgain(failure.job());
    recordRetry.tried(operation, cause.orElse(null));
    return cause;
  }
}
