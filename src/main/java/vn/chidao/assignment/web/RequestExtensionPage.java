package vn.chidao.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.chidao.assignment.Deadlines;
import vn.chidao.assignment.RequestExtension;

/** Where the owner asks for a later deadline. */
@Named
@RequestScoped
public class RequestExtensionPage extends OneAssignment {
  @Inject RequestExtension requestExtension;
  @Inject Deadlines deadlines;

  private LocalDate to;
  private String reason;

  public String ask() {
    requestExtension.request(assignment(), to, reason);
    return back("assignment.extension.asked");
  }

  /** Working days to the deadline; negative when it has passed. */
  public int getDaysLeft() {
    return getHead().dueOn() == null ? 0 : deadlines.workingDaysLeft(getHead().dueOn());
  }

  public int getShortNotice() {
    return deadlines.extensionNoticeWorkingDays();
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
