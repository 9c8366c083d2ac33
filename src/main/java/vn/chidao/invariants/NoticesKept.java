package vn.chidao.invariants;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Every act that tells somebody has its notice, once; no notice tells of what never happened (h).
 */
final class NoticesKept {
  /** Acts by the names under which the audit trail files them; the notice has the same name. */
  static final Set<String> TELLING =
      Set.of(
          "AnswerReturned",
          "AssignmentAmended",
          "AssignmentEscalated",
          "AssignmentOpened",
          "AssignmentTransferred",
          "AssignmentUrged",
          "AssignmentWithdrawn",
          "ClearanceRequested",
          "ContributionAnswered",
          "ContributionAsked",
          "ContributionRecalled",
          "ContributionUrged",
          "ContributorNamed",
          "DeadlineExtended",
          "DeputyNamed",
          "DeputyshipEnded",
          "DirectiveCleared",
          "DirectiveSentBack",
          "ExplanationConfirmed",
          "ExplanationReturned",
          "ExtensionDeclined",
          "ExtensionRequested",
          "ExtensionReviewed",
          "InquiryAnswered",
          "InquiryDropped",
          "InquiryRaised",
          "InquirySettled",
          "InquiryUrged",
          "MilestoneReached",
          "MilestonesMissed",
          "NothingContributed",
          "OverdueExplained",
          "OverdueReviewOpened",
          "OverdueReviewUrged",
          "OwnerNamed",
          "OwnerReminded",
          "ReceiptReminded",
          "ReportApproved",
          "ReportEndorsed",
          "ReportRecalled",
          "ReportReturned",
          "ReportSubmitted",
          "ReportToReviewAgain",
          "ResultAccepted",
          "ResultPartlyAccepted",
          "ResultReopened",
          "ResultReturned",
          "ReturnDeclined",
          "ReturnRequested",
          "RoadmapAccepted",
          "RoadmapUnconvincing");

  /** Notices with a name of their own: the act behind it, or none where no row changed. */
  static final Map<String, String> OTHERWISE_NAMED =
      Map.of(
          "ExtensionNotPassedOn", "ExtensionReviewed",
          "ContributionSilent", "",
          "AllAssignmentsClosed", "");

  private final Database database;
  private final Findings findings;
  private final Map<String, Integer> open = new HashMap<>();

  NoticesKept(Database database, Findings findings) {
    this.database = database;
    this.findings = findings;
  }

  /**
   * What an operator has deleted by age is not missing: the oldest notice kept is the beginning.
   */
  void check() {
    Row first = database.rows("select min(at) as first from notice").get(0);
    if (first.text("first") == null) return;
    database.each(
        "select kind, at, caused_by, page from notice",
        notice -> {
          String act = OTHERWISE_NAMED.getOrDefault(notice.text("kind"), notice.text("kind"));
          if (TELLING.contains(act)) open.merge(key(notice, act, subject(notice)), 1, Integer::sum);
        });
    database.each(
        "select action, at, actor_id as caused_by, subject_type, subject_id, story_id"
            + " from audit_entry",
        entry -> {
          if (TELLING.contains(entry.text("action"))
              && !entry.instant("at").isBefore(first.instant("first")))
            open.merge(key(entry, entry.text("action"), subject(entry)), -1, Integer::sum);
        });
    open.forEach(
        (act, surplus) -> {
          if (surplus < 0) findings.add('h', act, "nobody is told of it");
          if (surplus > 0) findings.add('h', act, "is told " + surplus + " times too often");
        });
  }

  private static String key(Row row, String act, String subject) {
    return act + " of " + subject + " at " + row.text("at") + " by " + row.text("caused_by");
  }

  private static String subject(Row row) {
    if (row.text("page") != null) return row.text("page").replaceFirst(".*[?&]id=([^&]*).*", "$1");
    return row.text("story_id") == null ? row.text("subject_id") : row.text("story_id");
  }
}
