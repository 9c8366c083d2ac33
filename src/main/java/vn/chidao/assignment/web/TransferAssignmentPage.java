package vn.chidao.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.chidao.agency.AgencyEntry;
import vn.chidao.assignment.EffectPreview;
import vn.chidao.assignment.PossibleLeads;
import vn.chidao.assignment.TransferAssignment;
import vn.chidao.shared.AgencyCode;

/**
 * Where the issuing side gives an assignment to the right agency, after seeing what that changes.
 */
@Named
@RequestScoped
public class TransferAssignmentPage extends OneChange {
  @Inject TransferAssignment transferAssignment;
  @Inject PossibleLeads leads;
  @Inject EffectPreview preview;

  private String to;
  private String reason;

  public String transfer() {
    transferAssignment.transfer(assignment(), seen(), chosen(), reason);
    return back("assignment.transfer.done");
  }

  public List<EffectPreview.Line> getEffect() {
    return preview.ofTransfer(assignment(), chosen());
  }

  private AgencyCode chosen() {
    return to == null || to.isEmpty() ? null : new AgencyCode(to);
  }

  public List<AgencyEntry> getAgencies() {
    return leads.all();
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
