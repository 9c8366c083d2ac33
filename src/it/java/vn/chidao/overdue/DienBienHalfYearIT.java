package vn.chidao.overdue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chidao.assignment.AcceptReport;
import vn.chidao.assignment.AssignmentRegister.Filter;
import vn.chidao.assignment.AssignmentRegister.State;
import vn.chidao.assignment.AssignmentRegister;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.ExtendDeadline;
import vn.chidao.assignment.Inbox;
import vn.chidao.assignment.LateStandings;
import vn.chidao.assignment.NameOwner;
import vn.chidao.assignment.ReceiveAssignment;
import vn.chidao.assignment.ReportForm;
import vn.chidao.assignment.RequestExtension;
import vn.chidao.assignment.ReviewExtension;
import vn.chidao.assignment.ReviewReport;
import vn.chidao.assignment.SubmitReport;
import vn.chidao.assignment.model.Act;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.DeadlineKind;
import vn.chidao.assignment.model.ReportId;
import vn.chidao.assignment.model.ReportKind;
import vn.chidao.assignment.model.ReportingPeriod;
import vn.chidao.assignment.model.Timeliness;
import vn.chidao.bulk.Bulk;
import vn.chidao.bulk.BulkKind;
import vn.chidao.bulk.ItemState;
import vn.chidao.bulk.Planned;
import vn.chidao.calendar.VietnamTime;
import vn.chidao.directive.ClearDirective;
import vn.chidao.directive.DirectiveRegister;
import vn.chidao.directive.DraftDirective;
import vn.chidao.directive.IssueDirective;
import vn.chidao.directive.RevokeDirective;
import vn.chidao.directive.SubmitForClearance;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.directive.model.DocumentType;
import vn.chidao.directive.model.Heading;
import vn.chidao.directive.model.Secrecy;
import vn.chidao.directive.model.TaskContent;
import vn.chidao.directive.model.Urgency;
import vn.chidao.notification.GiveNotices;
import vn.chidao.overdue.ExplainOverdue.Explanation;
import vn.chidao.overdue.model.Milestone.Aim;
import vn.chidao.overdue.model.OverdueReview;
import vn.chidao.overdue.model.OverdueStatus;
import vn.chidao.overdue.model.ReviewId;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.web.InBoth;
import vn.chidao.support.App;
import vn.chidao.support.As;
import vn.chidao.support.Fold;
import vn.chidao.support.Jobs;
import vn.chidao.support.Office.People;
import vn.chidao.support.Office;
import vn.chidao.support.Runs;
import vn.chidao.support.TestClock;
import vn.chidao.urging.SendLetter;
import vn.chidao.urging.UrgingSheet;

/**
 * The published half-year of Điện Biên (Project 06, 10 July 2024), lived through the use cases: 57
 * tasks are 16 carried over from 2023 and 41 new; at its end 15 are completed, 7 not completed, 12
 * standing and 23 in progress. Every figure on a screen says the same.
 */
@ExtendWith(ArquillianExtension.class)
class DienBienHalfYearIT {
  private static final String PROVINCE = "P-dien_bien";
  private static final LocalDate END = LocalDate.of(2024, 7, 10);
  private static final LocalDate YEAR_END = LocalDate.of(2023, 12, 29);
  private static final LocalDate FEBRUARY = LocalDate.of(2024, 2, 29);
  private static final LocalDate MARCH = LocalDate.of(2024, 3, 29);
  private static final LocalDate MAY = LocalDate.of(2024, 5, 31);
  private static final LocalDate JUNE = LocalDate.of(2024, 6, 28);
  private static final LocalDate JULY = LocalDate.of(2024, 7, 15);
  private static final LocalDate DECEMBER = LocalDate.of(2024, 12, 20);

  @Deployment
  static WebArchive app() {
    return App.war();
  }

  @Inject Office office;
  @Inject As as;
  @Inject Jobs jobs;
  @Inject Fold fold;
  @Inject TestClock clock;
  @Inject DraftDirective draftDirective;
  @Inject SubmitForClearance submitForClearance;
  @Inject ClearDirective clearDirective;
  @Inject IssueDirective issueDirective;
  @Inject RevokeDirective revokeDirective;
  @Inject ReceiveAssignment receiveAssignment;
  @Inject NameOwner nameOwner;
  @Inject SubmitReport submitReport;
  @Inject ReviewReport reviewReport;
  @Inject AcceptReport acceptReport;
  @Inject RequestExtension requestExtension;
  @Inject ReviewExtension reviewExtension;
  @Inject ExtendDeadline extendDeadline;
  @Inject SendLetter sendLetter;
  @Inject Bulk bulk;
  @Inject Runs runs;
  @Inject UrgingSheet urgings;
  @Inject MonthlyRun monthlyRun;
  @Inject ExplainOverdue explainOverdue;
  @Inject ConfirmExplanation confirmExplanation;
  @Inject DecideReview decideReview;
  @Inject ReachMilestone reachMilestone;
  @Inject ReviewSheet reviews;
  @Inject AssignmentRegister register;
  @Inject AssignmentSheet sheet;
  @Inject LateStandings standings;
  @Inject DirectiveRegister directives;
  @Inject Inbox inbox;
  @Inject GiveNotices giveNotices;
  @PersistenceContext EntityManager rows;

  private People people;
  private final List<DirectiveId> issued = new ArrayList<>();
  private final List<AssignmentId> all = new ArrayList<>();

  @AfterEach
  void nothing_of_it_is_left_waiting() {
    issued.forEach(
        directive -> {
          as.person(people.issuer());
          revokeDirective.revoke(directive, "Kết thúc nửa năm");
        });
    as.system();
    while (giveNotices.give() > 0) {}
    clock.reset();
  }

  @Test
  void half_year_ends_with_the_published_figures_on_every_screen() {
    itIs(LocalDate.of(2023, 11, 15));
    people = office.people(PROVINCE);
    List<AssignmentId> old =
        issue(
            "06/QĐ-TTg",
            tasks(4, null),
            tasks(2, YEAR_END),
            tasks(1, FEBRUARY),
            tasks(3, MARCH),
            tasks(6, MAY));
    assertEquals(16, old.size());

    itIs(LocalDate.of(2024, 1, 5));
    assertEquals(2, months());
    old.subList(4, 6).forEach(this::accepted);

    itIs(LocalDate.of(2024, 1, 22));
    List<AssignmentId> january =
        issue("04/CT-TTg", tasks(5, null), tasks(2, MAY), tasks(7, JUNE), tasks(11, DECEMBER));
    periodic(old.get(0));

    for (int day = 5; day <= 29; day += 4) itIs(LocalDate.of(2024, 2, day), day == 5);
    accepted(old.get(5));

    itIs(LocalDate.of(2024, 3, 5));
    assertEquals(3, months());
    assertEquals(
        OverdueStatus.SILENT, lines(old.get(4)).get(1).status(), "nobody explained in February");
    old.subList(4, 6).forEach(this::accepted);

    itIs(LocalDate.of(2024, 3, 18));
    List<AssignmentId> march =
        issue("71/NQ-CP", tasks(3, null), tasks(2, JUNE), tasks(1, JULY), tasks(10, DECEMBER));
    assertEquals(57, all.size());
    complete(old.get(6));
    assertEquals(OverdueStatus.OVERTAKEN, lines(old.get(6)).get(0).status());

    itIs(LocalDate.of(2024, 4, 5));
    assertEquals(5, months());
    late(old, january).subList(0, 5).forEach(this::accepted);

    itIs(LocalDate.of(2024, 4, 16));
    sentBackThenComplete(old.get(10));
    partlyThenComplete(old.get(11));
    old.subList(12, 15).forEach(this::complete);
    reached(old.get(4));

    itIs(LocalDate.of(2024, 5, 7));
    assertEquals(5, months(), "the fifth was a Sunday: the run is made up for");
    accepted(old.get(4));
    confirmed(old.get(5));
    unconvincing(old.get(5));
    old.subList(7, 10).forEach(this::accepted);

    itIs(LocalDate.of(2024, 5, 20));
    extended(old.get(15), LocalDate.of(2024, 9, 30));

    itIs(LocalDate.of(2024, 6, 5));
    List<AssignmentId> seven = late(old, january);
    assertEquals(7, months());
    seven.forEach(this::accepted);
    urged(seven, old.get(14));

    itIs(LocalDate.of(2024, 6, 20));
    january.subList(7, 14).forEach(this::complete);
    march.subList(3, 5).forEach(this::complete);
    periodic(old.get(1));

    itIs(LocalDate.of(2024, 7, 5));
    assertEquals(7, months());
    seven.forEach(this::accepted);
    itIs(END);

    figuresAgree();
    carriedOverAndNew();
    lateOnesWereReviewed(seven);
    standingNeverLate();
    everythingAddsUp();
  }

  /** 57 = 15 completed + 7 not completed + 12 standing + 23 in progress, wherever it is shown. */
  private void figuresAgree() {
    as.person(people.reviewer());
    Map<State, Long> shown = new EnumMap<>(State.class);
    for (State state : State.values()) shown.put(state, counted(state));
    assertEquals(57, counted(null));
    assertEquals(15, shown.get(State.COMPLETED));
    assertEquals(7, shown.get(State.OVERDUE));
    assertEquals(12, shown.get(State.STANDING));
    assertEquals(23, shown.get(State.DUE_SOON) + shown.get(State.ON_TRACK));
    assertEquals(1, shown.get(State.DUE_SOON));
    assertEquals(42, shown.get(State.OPEN));
    assertEquals(0, shown.get(State.WITHDRAWN));
    assertEquals(7, shown.get(State.REVIEWED_LATE));
    long counting = counted(null) - shown.get(State.STANDING);
    assertEquals(45, counting, "standing work is no part of the rate");
    assertEquals(33.3, Math.round(1000.0 * shown.get(State.COMPLETED) / counting) / 10.0);

    List<DirectiveRegister.Row> listed =
        IntStream.iterate(0, first -> first + 200)
            .mapToObj(first -> directives.page(new DirectiveRegister.Filter(null, null), first, 200))
            .takeWhile(page -> !page.isEmpty())
            .flatMap(List::stream)
            .filter(row -> issued.contains(new DirectiveId(row.id())))
            .toList();
    assertEquals(57, listed.stream().mapToLong(DirectiveRegister.Row::assignments).sum());
    assertEquals(15, listed.stream().mapToLong(DirectiveRegister.Row::closed).sum());

    as.person(people.owner());
    assertEquals(57, counted(null), "the province sees its own");
    assertEquals(42, inbox.count(new Inbox.Filter(null, null, Act.REPORT)));
    assertEquals(7, inbox.count(new Inbox.Filter(null, Inbox.Lateness.OVERDUE, Act.REPORT)));
    assertEquals(1, inbox.count(new Inbox.Filter(null, Inbox.Lateness.DUE_SOON, Act.REPORT)));
    assertEquals(7, inbox.count(new Inbox.Filter(null, null, Act.REACH_MILESTONE)));
  }

  private void carriedOverAndNew() {
    as.person(people.reviewer());
    assertEquals(16, counted(State.CARRIED_OVER));
    assertEquals(41, counted(null) - counted(State.CARRIED_OVER));
  }

  /** Every month since they are late; the oldest two since January. */
  private void lateOnesWereReviewed(List<AssignmentId> seven) {
    as.person(people.reviewer());
    List<Long> months = new ArrayList<>();
    for (AssignmentId id : seven) {
      List<ReviewSheet.Line> lines = reviews.of(id);
      months.add((long) lines.size());
      assertEquals("2024-07", lines.get(0).month());
      assertEquals(OverdueStatus.WATCHED, lines.get(0).status());
      assertEquals(
          lines.size(), standings.of(List.of(id.value())).get(0).reviews(), "as the list says");
      assertEquals(Timeliness.OVERDUE, sheet.why(id).timeliness());
      assertFalse(urgings.of(id).isEmpty());
    }
    assertEquals(List.of(7L, 7L, 4L, 4L, 4L, 2L, 2L), months);
  }

  private void standingNeverLate() {
    as.person(people.reviewer());
    for (AssignmentId id : all)
      if (sheet.head(id).kind() == DeadlineKind.STANDING) {
        assertEquals(Timeliness.STANDING, sheet.why(id).timeliness());
        assertEquals(List.of(), reviews.of(id));
      }
  }

  private void everythingAddsUp() {
    issued.forEach(directive -> fold.check(directive.value()));
    rows.createQuery(
            "select r.id from OverdueReview r where r.assignment in :all", String.class)
        .setParameter("all", all.stream().map(AssignmentId::value).toList())
        .getResultList()
        .forEach(id -> fold.check(OverdueReview.class, id));
  }

  /** As the list of each directive counts it. */
  private long counted(State state) {
    return issued.stream()
        .mapToLong(id -> register.count(new Filter(null, state, id.value(), null)))
        .sum();
  }

  /** Nine in the morning; what was due until then is done, and the month's run as well. */
  private void itIs(LocalDate day) {
    itIs(day, false);
  }

  private void itIs(LocalDate day, boolean run) {
    clock.moveTo(day.atTime(LocalTime.of(9, 0)).atZone(VietnamTime.ZONE).toInstant());
    all.forEach(id -> jobs.runDue(id.value()));
    openReviews().forEach(jobs::runDue);
    if (run) months();
  }

  private List<String> openReviews() {
    if (all.isEmpty()) return List.of();
    return rows.createQuery(
            "select r.id from OverdueReview r where r.assignment in :all and r.status in :open",
            String.class)
        .setParameter("all", all.stream().map(AssignmentId::value).toList())
        .setParameter("open", List.of(OverdueStatus.OPENED, OverdueStatus.WATCHED))
        .getResultList();
  }

  /** The month's run, twice: the second finds nothing. Returns how many of ours it opened. */
  private long months() {
    as.system();
    monthlyRun.openAll();
    monthlyRun.openAll();
    String month = VietnamTime.today(clock).toString().substring(0, 7);
    return rows.createQuery(
            "select count(r.id) from OverdueReview r where r.assignment in :all and r.month = :m",
            Long.class)
        .setParameter("all", all.stream().map(AssignmentId::value).toList())
        .setParameter("m", month)
        .getSingleResult();
  }

  private List<AssignmentId> late(List<AssignmentId> old, List<AssignmentId> january) {
    List<AssignmentId> late = new ArrayList<>(old.subList(4, 6));
    late.addAll(old.subList(7, 10));
    late.addAll(january.subList(5, 7));
    return late;
  }

  private List<ReviewSheet.Line> lines(AssignmentId id) {
    as.person(people.reviewer());
    return reviews.of(id);
  }

  private ReviewId review(AssignmentId id) {
    return new ReviewId(lines(id).get(0).id());
  }

  private void confirmed(AssignmentId id) {
    ReviewId review = review(id);
    LocalDate today = VietnamTime.today(clock);
    as.person(people.owner());
    explainOverdue.explain(
        review,
        new Explanation(
            "Chưa hoàn thành",
            "Chậm so với thời hạn được giao",
            "Chờ hướng dẫn kết nối cơ sở dữ liệu dân cư",
            "Công an tỉnh, Sở Thông tin và Truyền thông",
            List.of(
                new Aim("Thống nhất quy chế phối hợp", today.plusDays(10)),
                new Aim("Ban hành", today.plusDays(45)))));
    as.person(people.supervisor());
    confirmExplanation.confirm(review, null);
  }

  private void accepted(AssignmentId id) {
    confirmed(id);
    as.person(people.reviewer());
    decideReview.accept(review(id), "Thực hiện đúng lộ trình");
  }

  private void unconvincing(AssignmentId id) {
    as.person(people.reviewer());
    decideReview.takeNote(review(id), "Lý do như ba tháng trước", null);
  }

  private void reached(AssignmentId id) {
    ReviewId review = review(id);
    String step = reviews.roadmap(review).get(1).id();
    as.person(people.owner());
    reachMilestone.reach(review, step, "Đã ban hành quy chế");
  }

  /** One letter to the seven and to one that is completed, which is refused and leaves the others. */
  private void urged(List<AssignmentId> seven, AssignmentId completed) {
    as.person(people.reviewer());
    List<AssignmentId> eight = new ArrayList<>(seven);
    eight.add(3, completed);
    var letter =
        sendLetter.write(
            "4021/VPCP-KSTT",
            LocalDate.of(2024, 6, 4),
            "Khẩn trương hoàn thành nhiệm vụ Đề án 06 đã quá hạn.",
            LocalDate.of(2024, 6, 14));
    List<Planned> all =
        eight.stream()
            .map(each -> new Planned(each.value(), new InBoth("Nhiệm vụ", "Assignment")))
            .toList();
    String run = bulk.begin(Bulk.newId(), BulkKind.URGE, SendLetter.given(letter), all);
    runs.awaitEnd(run);
    assertEquals(7, Collections.frequency(runs.states(run), ItemState.DONE));
    assertEquals(ItemState.REFUSED, runs.states(run).get(3));
  }

  private void extended(AssignmentId id, LocalDate to) {
    as.person(people.owner());
    requestExtension.request(id, to, "Chờ Nghị định");
    as.person(people.supervisor());
    reviewExtension.passOn(id, null);
    as.person(people.reviewer());
    extendDeadline.extend(id, office.edition(id), to, "233/TB-VPCP", "Đồng ý");
  }

  private void complete(AssignmentId id) {
    ReportId report = office.approved(people, id);
    as.person(people.reviewer());
    acceptReport.accept(id, report, null);
  }

  private void sentBackThenComplete(AssignmentId id) {
    ReportId report = office.submitted(people, id);
    as.person(people.supervisor());
    reviewReport.sendBack(id, report, "Thiếu số liệu cấp xã");
    complete(id);
  }

  /** The first product is accepted, then the report on what is left. */
  private void partlyThenComplete(AssignmentId id) {
    ReportId report = office.approved(people, id);
    as.person(people.reviewer());
    String first = sheet.products(id).get(0).id();
    acceptReport.acceptPart(id, report, Set.of(first), "Còn thiếu báo cáo");
    as.person(people.owner());
    String second = sheet.products(id).get(1).id();
    submitReport.submit(
        id,
        new ReportForm(
            ReportKind.RESULT,
            "Đã gửi báo cáo.",
            List.of(
                new ReportForm.Item(
                    second, "88/BC-UBND", LocalDate.of(2024, 4, 12), "Chủ tịch", null))));
    ReportId rest = office.waiting(id);
    as.person(people.supervisor());
    reviewReport.approve(id, rest, null);
    as.person(people.reviewer());
    acceptReport.accept(id, rest, null);
  }

  private void periodic(AssignmentId id) {
    as.person(people.owner());
    submitReport.submit(
        id, new ReportForm(ReportKind.PERIODIC, "Đã thực hiện trong kỳ.", List.of()));
    ReportId report = office.waiting(id);
    as.person(people.supervisor());
    reviewReport.approve(id, report, null);
    as.person(people.reviewer());
    acceptReport.accept(id, report, null);
  }

  @SafeVarargs
  private List<AssignmentId> issue(String number, List<TaskContent>... groups) {
    List<TaskContent> tasks = new ArrayList<>();
    for (List<TaskContent> group : groups) tasks.addAll(group);
    as.person(people.issuer());
    DirectiveId id = draftDirective.draft(heading(number));
    draftDirective.addTasks(id, tasks);
    submitForClearance.submit(id);
    as.person(people.leader());
    clearDirective.approve(id);
    as.person(people.issuer());
    issueDirective.issue(id);
    issued.add(id);
    List<AssignmentId> opened = office.assignmentsOf(id);
    assertTrue(opened.size() == tasks.size());
    all.addAll(opened);
    as.person(people.coordinator());
    opened.forEach(
        assignment -> {
          receiveAssignment.receive(assignment);
          nameOwner.name(assignment, null, people.owner().id());
        });
    return opened;
  }

  private Heading heading(String number) {
    return new Heading(
        number,
        DocumentType.valueOf(number.replaceAll(".*/(\\p{L}+)-.*", "$1").replace("Đ", "D")),
        VietnamTime.today(clock).minusDays(3),
        "Thủ tướng Chính phủ",
        "Thủ tướng Chính phủ",
        null,
        "Phó Thủ tướng",
        AgencyCode.GOVERNMENT_OFFICE,
        Urgency.NORMAL,
        Secrecy.NONE,
        "Về thực hiện Đề án 06",
        null,
        null);
  }

  private int label;

  /** Due on that day, or standing when there is none; each owes two products. */
  private List<TaskContent> tasks(int count, LocalDate dueOn) {
    List<TaskContent> tasks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      TaskContent task = Office.twoProducts("" + ++label, PROVINCE);
      tasks.add(
          new TaskContent(
              task.label(),
              task.section(),
              task.duty(),
              dueOn == null
                  ? new TaskContent.Time(
                      DeadlineKind.STANDING, null, ReportingPeriod.MONTH, "thường xuyên")
                  : new TaskContent.Time(DeadlineKind.FIXED, dueOn, null, "" + dueOn),
              task.people(),
              task.products()));
    }
    return tasks;
  }
}
