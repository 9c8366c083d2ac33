package vn.chidao.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.chidao.assignment.EffectPreview;
import vn.chidao.assignment.WithdrawAssignment;

/** Where the issuing side takes an assignment back; it cannot be given again. */
@Named
@RequestScoped
public class WithdrawAssignmentPage extends OneAssignment {
  @Inject WithdrawAssignment withdrawAssignment;
  @Inject EffectPreview preview;

  private String reason;

  public String withdraw() {
    withdrawAssignment.withdraw(assignment(), reason);
    return back("assignment.withdraw.done");
  }

  public List<EffectPreview.Line> getEffect() {
    return preview.ofWithdrawal(assignment());
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
