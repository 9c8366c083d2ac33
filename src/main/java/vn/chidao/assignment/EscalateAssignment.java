package vn.chidao.assignment;

import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.shared.Permits;
import vn.chidao.shared.UseCase;

/** Reports a late assignment to those who answer for it. */
@UseCase
@Permits
public class EscalateAssignment {
  public void escalate(AssignmentId id) {}
}
