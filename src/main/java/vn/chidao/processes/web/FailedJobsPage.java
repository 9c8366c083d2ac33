package vn.chidao.processes.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chidao.bulk.BulkKind;
import vn.chidao.bulk.Planned;
import vn.chidao.bulk.web.BulkDesk;
import vn.chidao.processes.ProcessSheet;
import vn.chidao.processes.RunningProcesses.Failure;
import vn.chidao.processes.TryAgain;
import vn.chidao.shared.web.Announcements;
import vn.chidao.shared.web.Words;

/** Where an administrator sees which jobs of processes failed and why, and tries them again. */
@Named
@RequestScoped
public class FailedJobsPage {
  private static final String SELF = "/processes/failed-jobs?faces-redirect=true";

  @Inject ProcessSheet sheet;
  @Inject TryAgain tryAgain;
  @Inject ProcessNames names;
  @Inject BulkDesk desk;
  @Inject Announcements announcements;
  @Inject Words words;
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
    List<Planned> all = getFailures().stream().map(this::planned).toList();
    return desk.begin(BulkKind.RETRY, Map.of(), all);
  }

  private Planned planned(Failure failure) {
    String matter = names.subject(failure.subject());
    String step = names.step(failure.step(), failure.stepName());
    return new Planned(failure.job(), words.inBoth("processes.retry.item", step, matter));
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
