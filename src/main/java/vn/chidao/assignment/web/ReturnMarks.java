package vn.chidao.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.chidao.assignment.AssignmentRequests;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.Deadlines;
import vn.chidao.assignment.model.RequestKind;
import vn.chidao.assignment.model.RequestStatus;
import vn.chidao.shared.web.Words;

/**
 * What is said instead of offering to give an assignment back when the rule of this installation
 * refuses it: why, and what can be done (rules R4.4 T3).
 */
@RequestScoped
public class ReturnMarks {
  @Inject Deadlines deadlines;
  @Inject Words words;

  /** Whether its days are over; null while they are not. */
  String tooLate(LocalDate lastDay) {
    return deadlines.today().isAfter(lastDay)
        ? words.of("assignment.return.tooLate", lastDay)
        : null;
  }

  /** Null when it may be given back. */
  public String refusal(
      AssignmentSheet.Head head,
      List<AssignmentRequests.Request> asked,
      List<AssignmentSheet.Moved> extensions) {
    boolean declined =
        asked.stream()
            .filter(request -> !request.raisedAt().isBefore(head.leadSince()))
            .anyMatch(r -> r.kind() == RequestKind.RETURN && r.status() == RequestStatus.DECLINED);
    boolean extended =
        extensions.stream()
            .filter(each -> !each.decidedAt().isBefore(head.leadSince()))
            .anyMatch(AssignmentSheet.Moved::isLater);
    return deadlines
        .returnRule()
        .refusal(declined, extended)
        .map(key -> words.of(key))
        .orElse(null);
  }
}
