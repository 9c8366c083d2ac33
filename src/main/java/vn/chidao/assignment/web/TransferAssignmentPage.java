package vn.chidao.assignment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.chidao.agency.AgencyEntry;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.EffectPreview;
import vn.chidao.assignment.PossibleLeads;
import vn.chidao.assignment.TransferAssignment;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.web.Announcements;

/**
 * Where the issuing side gives an assignment to the right agency, after seeing what that changes.
 */
@Named
@RequestScoped
public class TransferAssignmentPage {
  @Inject AssignmentSheet sheet;
  @Inject TransferAssignment transferAssignment;
  @Inject PossibleLeads leads;
  @Inject EffectPreview preview;
  @Inject Announcements announcements;
  @Inject HttpServletRequest request;

  private String id;
  private AssignmentSheet.Head head;
  private String to;
  private String reason;

  @PostConstruct
  void open() {
    id = request.getParameter("id");
  }

  public void load() {
    head = sheet.head(new AssignmentId(id));
  }

  public String transfer() {
    transferAssignment.transfer(new AssignmentId(id), chosen(), reason);
    return back("assignment.transfer.done");
  }

  public List<EffectPreview.Line> getEffect() {
    return preview.ofTransfer(new AssignmentId(id), chosen());
  }

  private AgencyCode chosen() {
    return to == null || to.isEmpty() ? null : new AgencyCode(to);
  }

  public List<AgencyEntry> getAgencies() {
    return leads.all();
  }

  private String back(String done, Object... parameters) {
    announcements.say(done, parameters);
    return "/assignment/assignment?faces-redirect=true&id=" + id;
  }

  public String getId() {
    return id;
  }

  public AssignmentSheet.Head getHead() {
    if (head == null) load();
    return head;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
