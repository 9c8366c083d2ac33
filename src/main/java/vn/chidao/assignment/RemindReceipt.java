package vn.chidao.assignment;

import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.shared.Permits;
import vn.chidao.shared.UseCase;

/** Reminds the agency's coordinators of an assignment that they have not received in time. */
@UseCase
@Permits
public class RemindReceipt {
  public void remind(AssignmentId id) {}
}
