package vn.chidao.boot.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.overdue.ConfirmExplanation;
import vn.chidao.overdue.DecideReview;
import vn.chidao.overdue.ExplainOverdue;
import vn.chidao.overdue.OpenReviews;
import vn.chidao.overdue.ReviewSheet;
import vn.chidao.overdue.model.Milestone.Aim;
import vn.chidao.overdue.model.ReviewId;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Role;

/** The monthly review of one of the demo's late assignments. */
@ApplicationScoped
class DemoReviews {
  @Inject DemoPeople people;
  @Inject AssignmentSheet assignments;
  @Inject ReviewSheet sheet;
  @Inject OpenReviews openReviews;
  @Inject ExplainOverdue explainOverdue;
  @Inject ConfirmExplanation confirmExplanation;
  @Inject DecideReview decideReview;

  /** As the month's run does, and at once, whatever day of the month it is. */
  void open(AssignmentId id) {
    people.actAsProduct();
    openReviews.open(List.of(id));
  }

  /**
   * @param said nature, degree, cause, responsibility and the one step, separated by strokes
   */
  void explain(AssignmentId id, LocalDate stepDueOn, String said) {
    people.actAsOwner(assignments.head(id).owner());
    String[] part = said.split(" [|] ");
    List<Aim> roadmap = List.of(new Aim(part[4], stepDueOn));
    explainOverdue.explain(
        review(id), new ExplainOverdue.Explanation(part[0], part[1], part[2], part[3], roadmap));
  }

  void confirm(AssignmentId id, AgencyCode agency, String note) {
    people.act(agency, Role.SUPERVISOR);
    confirmExplanation.confirm(review(id), note);
  }

  void accept(AssignmentId id, String note) {
    people.act(AgencyCode.GOVERNMENT_OFFICE, Role.REVIEWER);
    decideReview.accept(review(id), note);
  }

  private ReviewId review(AssignmentId id) {
    return new ReviewId(sheet.of(id).get(0).id());
  }
}
