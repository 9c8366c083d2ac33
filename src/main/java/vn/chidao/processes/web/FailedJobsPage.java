package vn.chidao.processes.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import vn.chidao.processes.ProcessSheet;
import vn.chidao.processes.RunningProcesses.Failure;
import vn.chidao.processes.TryAgain;
import vn.chidao.shared.web.Announcements;

/** Where an administrator sees which jobs of processes failed and why, and tries them again. */
@Named
@RequestScoped
public class FailedJobsPage {
  private static final String SELF = "/processes/failed-jobs?faces-redirect=true";

  @Inject ProcessSheet sheet;
  @Inject TryAgain tryAgain;
  @Inject ProcessNames names;
  @Inject Announcements announcements;
  @Inject HttpServletRequest request;
  private List<Failure> failures;

  /** The job that the button names, whatever stands in its row by now. */
  public String again() {
    Optional<String> cause = tryAgain.one(request.getParameter("job"));
    if (cause.isEmpty()) announcements.say("processes.retry.done");
    else announcements.say("processes.retry.failed", cause.get());
    return SELF;
  }

  public String againAll() {
    TryAgain.Outcome outcome = tryAgain.all();
    announcements.say("processes.retry.all", outcome.done(), outcome.failed());
    return SELF;
  }

  public List<Failure> getFailures() {
    if (failures == null) {
      failures = sheet.failures();
      names.learn(failures.stream().map(Failure::subject).toList());
    }
    return failures;
  }

  public long getGivenUp() {
    return getFailures().stream().filter(Failure::isGivenUp).count();
  }

  /** Everything known of the job that the address names; null when it names none. */
  public String getTrace() {
    String job = request.getParameter("trace");
    return job == null ? null : sheet.trace(job);
  }
}
