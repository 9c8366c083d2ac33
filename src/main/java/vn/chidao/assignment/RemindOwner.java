package vn.chidao.assignment;

import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.shared.Permits;
import vn.chidao.shared.UseCase;

/** Reminds the owner that a deadline or a periodic report comes near. */
@UseCase
@Permits
public class RemindOwner {
  public void remind(AssignmentId id) {}
}
