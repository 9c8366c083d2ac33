package vn.chidao.overdue.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.chidao.overdue.ConfirmExplanation;
import vn.chidao.overdue.DecideReview;
import vn.chidao.overdue.ReachMilestone;
import vn.chidao.overdue.model.ReviewId;

/** The answers that a month's review can get, each from the use case that gives it. */
@ApplicationScoped
public class ReviewAnswers {
  @Inject ConfirmExplanation confirmExplanation;
  @Inject DecideReview decideReview;
  @Inject ReachMilestone reachMilestone;

  void confirm(ReviewId review, String note) {
    confirmExplanation.confirm(review, note);
  }

  void refuse(ReviewId review, String reason) {
    confirmExplanation.sendBack(review, reason);
  }

  void accept(ReviewId review, String note) {
    decideReview.accept(review, note);
  }

  void sendBack(ReviewId review, String reason) {
    decideReview.sendBack(review, reason);
  }

  void takeNote(ReviewId review, String reason, LocalDate reportDueOn) {
    decideReview.takeNote(review, reason, reportDueOn);
  }

  void reach(ReviewId review, String milestone, String words) {
    reachMilestone.reach(review, milestone, words);
  }
}
