package vn.chidao.assignment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.chidao.assignment.ExtendDeadline;
import vn.chidao.assignment.ReviewExtension;
import vn.chidao.assignment.TransferAssignment;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.Edition;

/** The answers that an agency's request can get, each from the use case that gives it. */
@ApplicationScoped
public class RequestAnswers {
  @Inject ReviewExtension reviewExtension;
  @Inject ExtendDeadline extendDeadline;
  @Inject TransferAssignment transferAssignment;

  void passOn(AssignmentId id, String note) {
    reviewExtension.passOn(id, note);
  }

  void stop(AssignmentId id, String reason) {
    reviewExtension.stop(id, reason);
  }

  void grantExtension(AssignmentId id, Edition seen, LocalDate to, String document, String reason) {
    extendDeadline.extend(id, seen, to, document, reason);
  }

  void declineExtension(AssignmentId id, String reason) {
    extendDeadline.decline(id, reason);
  }

  void keep(AssignmentId id, String reason) {
    transferAssignment.keep(id, reason);
  }
}
