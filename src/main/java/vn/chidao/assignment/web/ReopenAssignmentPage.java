package vn.chidao.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.chidao.assignment.ReopenAssignment;

/** Where the issuing side takes an acceptance back. */
@Named
@RequestScoped
public class ReopenAssignmentPage extends OneAssignment {
  @Inject ReopenAssignment reopenAssignment;

  private String reason;

  public String reopen() {
    reopenAssignment.reopen(assignment(), reason);
    return back("assignment.reopen.done");
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
