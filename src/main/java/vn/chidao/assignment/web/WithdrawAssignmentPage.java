package vn.chidao.assignment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.EffectPreview;
import vn.chidao.assignment.WithdrawAssignment;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.shared.web.Announcements;

/** Where the issuing side takes an assignment back; it cannot be given again. */
@Named
@RequestScoped
public class WithdrawAssignmentPage {
  @Inject AssignmentSheet sheet;
  @Inject WithdrawAssignment withdrawAssignment;
  @Inject EffectPreview preview;
  @Inject Announcements announcements;
  @Inject HttpServletRequest request;

  private String id;
  private AssignmentSheet.Head head;
  private String reason;

  @PostConstruct
  void open() {
    id = request.getParameter("id");
  }

  public void load() {
    head = sheet.head(new AssignmentId(id));
  }

  public String withdraw() {
    withdrawAssignment.withdraw(new AssignmentId(id), reason);
    announcements.say("assignment.withdraw.done");
    return "/assignment/assignment?faces-redirect=true&id=" + id;
  }

  public List<EffectPreview.Line> getEffect() {
    return preview.ofWithdrawal(new AssignmentId(id));
  }

  public String getId() {
    return id;
  }

  public AssignmentSheet.Head getHead() {
    if (head == null) load();
    return head;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
