package vn.chidao.processes.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.chidao.processes.ProcessSheet;
import vn.chidao.processes.RunningProcesses.Failure;
import vn.chidao.processes.RunningProcesses.Passage;
import vn.chidao.shared.NothingThere;

/**
 * What an administrator, who does not open assignments, reads of one: whose it is, where its
 * process waits and has been, what failed in it and what was done about that.
 */
@Named
@RequestScoped
public class ProcessPage {
  @Inject ProcessSheet sheet;
  @Inject ProcessNames names;
  @Inject HttpServletRequest request;
  private List<Passage> passages;

  public List<Passage> getPassages() {
    if (passages == null) {
      passages = sheet.passages(getSubject());
      if (passages.isEmpty()) throw new NothingThere();
      names.learn(List.of(getSubject()));
    }
    return passages;
  }

  /** The newest process of it. */
  public Passage getNewest() {
    return getPassages().get(0);
  }

  public List<Failure> getFailures() {
    return sheet.failures().stream().filter(each -> getSubject().equals(each.subject())).toList();
  }

  public List<ProcessSheet.Done> getDone() {
    return sheet.doneTo(getSubject());
  }

  public String getSubject() {
    String subject = request.getParameter("subject");
    return subject == null ? "" : subject;
  }
}
