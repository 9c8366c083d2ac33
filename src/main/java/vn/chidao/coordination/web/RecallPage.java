package vn.chidao.coordination.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.chidao.coordination.ContributionSheet;
import vn.chidao.coordination.RecallContribution;
import vn.chidao.coordination.model.ContributionId;
import vn.chidao.shared.web.Announcements;

/** Where the lead agency takes a request back that was not answered yet. */
@Named
@RequestScoped
public class RecallPage {
  @Inject ContributionSheet sheet;
  @Inject RecallContribution recallContribution;
  @Inject Announcements announcements;
  @Inject HttpServletRequest request;

  private String id;
  private ContributionSheet.Line line;
  private String reason;

  @PostConstruct
  void open() {
    id = request.getParameter("id");
  }

  public void load() {
    line = sheet.one(new ContributionId(id));
  }

  public String recall() {
    recallContribution.recall(new ContributionId(id), reason);
    announcements.say("coordination.recall.done");
    return "/assignment/assignment?faces-redirect=true&id=" + getLine().row().assignment();
  }

  public String getId() {
    return id;
  }

  public ContributionSheet.Line getLine() {
    if (line == null) load();
    return line;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
