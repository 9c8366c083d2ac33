package vn.chidao.races;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chidao.assignment.ExtendDeadline;
import vn.chidao.assignment.ReceiveAssignment;
import vn.chidao.assignment.RequestExtension;
import vn.chidao.assignment.ReviewExtension;
import vn.chidao.assignment.WithdrawAssignment;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.calendar.VietnamTime;
import vn.chidao.coordination.AskContributions;
import vn.chidao.coordination.ContributionSheet;
import vn.chidao.coordination.RecallContribution;
import vn.chidao.coordination.model.ContributionId;
import vn.chidao.directive.ClearDirective;
import vn.chidao.directive.ConcludeDirective;
import vn.chidao.directive.SubmitForClearance;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.overdue.OpenReviews;
import vn.chidao.overdue.ReviewSheet;
import vn.chidao.overdue.ExplainOverdue;
import vn.chidao.overdue.ExplainOverdue.Explanation;
import vn.chidao.overdue.ConfirmExplanation;
import vn.chidao.overdue.DecideReview;
import vn.chidao.overdue.ReachMilestone;
import vn.chidao.overdue.model.ReviewId;
import vn.chidao.overdue.model.Milestone.Aim;
import vn.chidao.progress.AnswerInquiry;
import vn.chidao.progress.ConfirmAnswer;
import vn.chidao.progress.RaiseInquiry;
import vn.chidao.progress.model.InquiryId;
import vn.chidao.progress.model.InquiryKind;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Person;
import vn.chidao.shared.Role;
import vn.chidao.support.App;
import vn.chidao.support.As;
import vn.chidao.support.Office;
import vn.chidao.support.Office.People;
import vn.chidao.support.Staff;
import vn.chidao.support.TestClock;
import vn.chidao.support.Visitor;
import vn.chidao.support.Visits;

/**
 * Who presses a button that somebody else has overtaken reads who was first; what was typed is
 * still on the page.
 */
@ExtendWith(ArquillianExtension.class)
class OvertakenPagesIT {
  private static final String TYPED = "Những lời tôi đã nhập";
  private static final String REASON = "Theo ý kiến của Lãnh đạo";

  @Deployment
  static WebArchive app() {
    return App.war();
  }

  @Inject Office office;
  @Inject Staff staff;
  @Inject As as;
  @Inject TestClock clock;
  @Inject Visits visits;
  @Inject ReceiveAssignment receiveAssignment;
  @Inject WithdrawAssignment withdrawAssignment;
  @Inject RequestExtension requestExtension;
  @Inject ReviewExtension reviewExtension;
  @Inject ExtendDeadline extendDeadline;
  @Inject AskContributions askContributions;
  @Inject ContributionSheet contributions;
  @Inject RecallContribution recallContribution;
  @Inject RaiseInquiry raiseInquiry;
  @Inject AnswerInquiry answerInquiry;
  @Inject ConfirmAnswer confirmAnswer;
  @Inject SubmitForClearance submitForClearance;
  @Inject ClearDirective clearDirective;
  @Inject ConcludeDirective concludeDirective;
  @Inject OpenReviews openReviews;
  @Inject ReviewSheet reviews;
  @Inject ExplainOverdue explainOverdue;
  @Inject ConfirmExplanation confirmExplanation;
  @Inject DecideReview decideReview;
  @Inject ReachMilestone reachMilestone;

  private People people;
  private DirectiveId directive;
  private AssignmentId id;

  @BeforeEach
  void an_assignment_is_in_progress() {
    people = office.people("C-bct");
    directive =
        office.issued(people, List.of(Office.coordinated("1", "C-bct", "C-btc")));
    id = office.assignmentsOf(directive).get(0);
    office.inProgress(people, id);
  }

  @AfterEach
  void real_time_again() {
    clock.reset();
  }

  @Test
  void a_coordinator_who_receives_what_another_has_just_received() {
    DirectiveId fresh = office.issued(people, Office.tasks(1, "C-bct"));
    AssignmentId assigned = office.assignmentsOf(fresh).get(0);
    Opened late = opens(other("C-bct", Role.COORDINATOR), "/assignment/assignment.xhtml?id=" + assigned.value());
    as.person(people.coordinator());
    receiveAssignment.receive(assigned);
    late.press("acts:receive", Map.of(), people.coordinator());
  }

  @Test
  void an_owner_who_updates_raises_asks_or_submits_what_was_withdrawn_meanwhile() {
    String assignment = ".xhtml?id=" + id.value();
    Opened update = opens(people.owner(), "/progress/update" + assignment);
    Opened raise = opens(people.owner(), "/progress/raise" + assignment);
    Opened ask = opens(people.owner(), "/coordination/ask" + assignment);
    Opened submit = opens(people.owner(), "/assignment/submit-report" + assignment);
    as.person(people.issuer());
    withdrawAssignment.withdraw(id, REASON);
    raise.press("form:do", Map.of("text", TYPED), people.issuer());
    ask.press(
        "form:do",
        Map.of("text", TYPED, "chosen", "on", "due_input", "31/05/2027"),
        people.issuer());
    update.press(
        "form:do", Map.of("percent", "40", "narrative", TYPED), people.issuer());
    submit.press("form:submit", Map.of("narrative", TYPED), people.issuer());
  }

  @Test
  void a_reviewer_who_grants_what_another_has_declined() {
    as.person(people.owner());
    requestExtension.request(id, LocalDate.of(2031, 1, 31), "Chờ số liệu");
    as.person(people.supervisor());
    Opened alsoSupervisor =
        opens(other("C-bct", Role.SUPERVISOR), "/assignment/decide-request.xhtml?id=" + id.value());
    as.person(people.supervisor());
    reviewExtension.passOn(id, null);
    alsoSupervisor.press("form:stop", Map.of("note", TYPED), people.supervisor());
    Opened late =
        opens(other("C-vpcp", Role.REVIEWER), "/assignment/decide-request.xhtml?id=" + id.value());
    as.person(people.reviewer());
    extendDeadline.decline(id, REASON);
    late.press(
        "form:grant",
        Map.of(
            "to_input", "31/01/2031", "document", "9/TTg-KSTT", "note", TYPED),
        people.reviewer());
  }

  @Test
  void who_contributes_to_what_is_not_asked_for_any_more() {
    as.person(people.owner());
    askContributions.ask(
        id,
        "Đề nghị cung cấp số liệu",
        Map.of(new AgencyCode("C-btc"), VietnamTime.today(clock).plusDays(7)));
    Opened late =
        opens(other("C-btc", Role.COORDINATOR), "/coordination/contribute.xhtml?id=" + id.value());
    as.person(people.owner());
    recallContribution.recall(
        new ContributionId(contributions.of(id).get(0).row().id()), REASON);
    late.press("form:answer", Map.of("text", TYPED), people.owner());
  }

  @Test
  void who_answers_what_is_answered_or_settles_what_is_settled() {
    as.person(people.owner());
    InquiryId inquiry =
        raiseInquiry.raise(
            id, InquiryKind.QUESTION, "Kỳ nào?", null, VietnamTime.today(clock).plusDays(7));
    String page = "/progress/inquiry.xhtml?id=" + id.value() + "&inquiry=" + inquiry.value();
    Opened second = opens(other("C-vpcp", Role.REVIEWER), page);
    as.person(people.reviewer());
    answerInquiry.answer(inquiry, "Kỳ này");
    second.press("form:send", Map.of("answer", TYPED), people.reviewer());
    Opened otherTab = opens(people.owner(), page);
    as.person(people.owner());
    confirmAnswer.settle(inquiry, null);
    otherTab.press("form:back", Map.of("note", TYPED), people.owner());
  }

  @Test
  void a_leader_who_clears_what_another_has_sent_back_and_an_issuer_who_concludes_twice() {
    DirectiveId draft = office.drafted(people.issuer(), Office.tasks(1, "C-bct"));
    submitForClearance.submit(draft);
    String page = "/directive/clear-directive.xhtml?id=" + draft.value();
    Person leader = other("C-vpcp", Role.CLEARING_LEADER);
    Opened approves = opens(leader, page);
    Opened sendsBack = opens(leader, page);
    as.person(people.leader());
    clearDirective.sendBack(draft, REASON);
    approves.press("decide:approve", Map.of(), people.leader());
    sendsBack.press("decide:sendBack", Map.of("objection", TYPED), people.leader());
    as.person(people.issuer());
    withdrawAssignment.withdraw(id, REASON);
    Opened concludes =
        opens(
            other("C-vpcp", Role.ISSUER),
            "/directive/conclude-directive.xhtml?id=" + directive.value());
    as.person(people.issuer());
    concludeDirective.conclude(directive, "Đã hoàn thành");
    concludes.press("form:do", Map.of("conclusion", TYPED), people.issuer());
  }

  @Test
  void who_confirms_decides_or_reaches_in_an_overdue_review_what_another_did_before() {
    clock.moveTo(LocalDate.of(2027, 7, 5).atTime(9, 0).atZone(VietnamTime.ZONE).toInstant());
    as.system();
    openReviews.open(List.of(id));
    as.person(people.owner());
    ReviewId review = new ReviewId(reviews.of(id).get(0).id());
    explainOverdue.explain(review, explanation());
    String page = "/overdue/review.xhtml?id=" + id.value() + "&review=" + review.value();
    Opened confirms = opens(other("C-bct", Role.SUPERVISOR), page);
    as.person(people.supervisor());
    confirmExplanation.confirm(review, null);
    confirms.press("form:refuse", Map.of("note", TYPED), people.supervisor());
    Opened decides = opens(other("C-vpcp", Role.REVIEWER), page);
    as.person(people.reviewer());
    decideReview.accept(review, null);
    decides.press("form:back", Map.of("note", TYPED), people.reviewer());
    Opened reaches = opens(people.coordinator(), page);
    as.person(people.owner());
    String milestone = reviews.roadmaps(id).get(0).id();
    reachMilestone.reach(review, milestone, "Đã trình");
    reaches.press(
        "form:reach", Map.of("milestone", milestone, "words", TYPED), people.owner());
  }

  private Explanation explanation() {
    return new Explanation(
        "Chưa hoàn thành",
        "Chậm 5 ngày",
        "Thiếu số liệu",
        "Vụ Pháp chế",
        List.of(new Aim("Trình", VietnamTime.today(clock).plusDays(7))));
  }

  private Person other(String agency, Role role) {
    return staff.enrol(agency, role);
  }

  private Opened opens(Person person, String path) {
    Visitor visitor = visits.of(person);
    return new Opened(visitor, path, visitor.open(path));
  }

  /** A page that somebody has opened. */
  private record Opened(Visitor visitor, String path, Visitor.Opened page) {
    void press(String button, Map<String, String> typed, Person winner) {
      var answer = visitor.press(path, page, button, typed);
      String shown = answer.statusCode() + " " + visitor.location(answer) + answer.body();
      assertTrue(shown.contains(winner.name()), () -> button + " does not say who was first: " + shown);
      if (typed.containsValue(TYPED))
        assertTrue(shown.contains(TYPED), () -> button + " lost what was typed: " + shown);
    }
  }
}
