package vn.chidao.invariants;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which acts bring about what nothing else may, most of it once only: a second effect of an act, or
 * an act without its effect, means that somebody's click was counted twice or not at all.
 */
final class Acts {
  private static final List<Effect> ASSIGNMENT =
      List.of(
          once("assignedAt", "AssignmentOpened"),
          each("leadAgency", "AssignmentOpened", "AssignmentTransferred"),
          once("reports\\[\\d+]\\.submittedAt", "ReportSubmitted"),
          once("reports\\[\\d+]\\.recalledAt", "ReportRecalled"),
          once("reports\\[\\d+]\\.reviewedAt", "ReportApproved", "ReportReturned")
              .until("ReportToReviewAgain"),
          once("reports\\[\\d+]\\.endorsedAt", "ReportEndorsed", "ReportReturned")
              .until("ReportToReviewAgain"),
          once(
                  "reports\\[\\d+]\\.decidedAt",
                  "ResultAccepted",
                  "ResultPartlyAccepted",
                  "ResultReturned",
                  "ReportToReviewAgain")
              .until("ReportApproved", "ReportReturned"),
          once("extensions\\[\\d+]\\.decidedAt", "DeadlineExtended", "AssignmentAmended"),
          once("requests\\[\\d+]\\.raisedAt", "ExtensionRequested", "ReturnRequested"),
          once("requests\\[\\d+]\\.endorsedAt", "ExtensionReviewed"),
          once(
              "requests\\[\\d+]\\.decidedAt",
              "DeadlineExtended",
              "ExtensionDeclined",
              "ReturnDeclined",
              "AssignmentTransferred",
              "AssignmentWithdrawn",
              "ResultAccepted"),
          once("amendments\\[\\d+]\\.amendedAt", "AssignmentAmended"),
          once("amendments\\[\\d+]\\.acknowledgedAt", "AmendmentAcknowledged"),
          once("withdrawalReason", "AssignmentWithdrawn"));

  private static final Map<String, List<Effect>> BY_KIND =
      Map.of(
          "assignment",
          ASSIGNMENT,
          "directive",
          List.of(
              once("draftedAt", "DirectiveDrafted"),
              once("clearedAt", "DirectiveCleared"),
              once("putInForceAt", "DirectiveIssued"),
              once("closedAt", "DirectiveConcluded", "DirectiveRevoked")),
          "contribution",
          List.of(
              once("askedAt", "ContributionAsked"),
              once("answeredAt", "ContributionAnswered", "NothingContributed"),
              once(
                  "closedAt",
                  "ContributionAnswered",
                  "NothingContributed",
                  "ContributionRecalled",
                  "ContributionClosed")),
          "inquiry",
          List.of(
              once("raisedAt", "InquiryRaised"),
              once("closedAt", "InquirySettled", "InquiryDropped", "InquiryEnded")),
          "progress",
          List.of(once("updatedAt", "ProgressUpdated")),
          "urging",
          List.of(once("urgedAt", "AssignmentUrged")),
          "overdue-review",
          List.of(
              once("openedAt", "OverdueReviewOpened"),
              once("decidedAt", "RoadmapAccepted", "RoadmapUnconvincing")));

  private final List<Effect> effects;
  private final Set<String> decisive;

  private Acts(List<Effect> effects) {
    this.effects = effects;
    this.decisive = effects.stream().flatMap(e -> e.acts.stream()).collect(Collectors.toSet());
  }

  static Acts of(String kind) {
    return new Acts(BY_KIND.get(kind));
  }

  /** What is true from one act on: for ever, or until an act that takes it back. */
  private record Effect(Pattern path, Set<String> acts, Set<String> undone, boolean often) {
    Effect until(String... undoing) {
      return new Effect(path, acts, Set.of(undoing), often);
    }
  }

  private static Effect once(String path, String... acts) {
    return new Effect(Pattern.compile(path), Set.of(acts), Set.of(), false);
  }

  /** Brought about anew by each of these acts. */
  private static Effect each(String path, String... acts) {
    return new Effect(Pattern.compile(path), Set.of(acts), Set.of(), true);
  }

  /** One entry against its effects. */
  void check(String row, String action, List<Changes.Change> changes, Findings findings) {
    boolean effective = false;
    for (Changes.Change change : changes)
      for (Effect effect : effects)
        if (effect.path.matcher(change.path()).matches()) {
          if (change.after() == null && effect.undone.contains(action)) continue;
          effective |= effect.acts.contains(action);
          if (change.before() != null && !effect.often)
            findings.add('g', row, action + " changed " + change.path() + ", which happens once");
          else if (!effect.acts.contains(action))
            findings.add('g', row, action + " brought about " + change.path());
        }
    if (decisive.contains(action) && !effective)
      findings.add('g', row, action + " is there, but nothing came of it");
  }
}
