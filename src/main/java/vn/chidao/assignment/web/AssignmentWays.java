package vn.chidao.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.chidao.assignment.AcknowledgeAmendment;
import vn.chidao.assignment.AssignmentRequests;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.shared.Actor;
import vn.chidao.shared.web.Announcements;

/** The part of an assignment's page that tells requests and amendments, and what can be done. */
@Named
@RequestScoped
public class AssignmentWays {
  @Inject AssignmentSheet sheet;
  @Inject AssignmentRequests requests;
  @Inject AcknowledgeAmendment acknowledgeAmendment;
  @Inject Announcements announcements;
  @Inject Actor actor;
  @Inject ReturnMarks returnMarks;
  @Inject HttpServletRequest request;

  private List<AssignmentRequests.Request> asked;
  private List<AssignmentRequests.Amended> amended;
  private Ways ways;
  private String returnRefused;

  private void load() {
    if (ways != null) return;
    AssignmentId id = new AssignmentId(request.getParameter("id"));
    asked = requests.of(id);
    amended = requests.amendments(id);
    AssignmentSheet.Head head = sheet.head(id);
    ways = Ways.of(head, asked, amended, actor);
    if (ways.giveBack()) returnRefused = returnMarks.refusal(head, asked, sheet.extensions(id));
  }

  public String acknowledge() {
    String id = request.getParameter("id");
    acknowledgeAmendment.acknowledge(new AssignmentId(id));
    announcements.say("assignment.amend.acknowledge.done");
    return "/assignment/assignment?faces-redirect=true&id=" + id;
  }

  public List<AssignmentRequests.Request> getAsked() {
    load();
    return asked;
  }

  public List<AssignmentRequests.Amended> getAmended() {
    load();
    return amended;
  }

  /** Why it may not be given back, to who could otherwise; null when it may. */
  public String getReturnRefused() {
    load();
    return returnRefused;
  }

  public Ways getWays() {
    load();
    return ways;
  }
}
