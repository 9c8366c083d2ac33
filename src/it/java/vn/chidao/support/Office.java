package vn.chidao.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.NameOwner;
import vn.chidao.assignment.ReceiveAssignment;
import vn.chidao.assignment.ReportForm;
import vn.chidao.assignment.ReviewReport;
import vn.chidao.assignment.SubmitReport;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.Edition;
import vn.chidao.assignment.model.DeadlineKind;
import vn.chidao.assignment.model.ProductKind;
import vn.chidao.assignment.model.ReportId;
import vn.chidao.assignment.model.ReportKind;
import vn.chidao.directive.ClearDirective;
import vn.chidao.directive.DraftDirective;
import vn.chidao.directive.IssueDirective;
import vn.chidao.directive.SubmitForClearance;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.directive.model.DocumentType;
import vn.chidao.directive.model.Heading;
import vn.chidao.directive.model.LeadMode;
import vn.chidao.directive.model.Secrecy;
import vn.chidao.directive.model.TaskContent;
import vn.chidao.directive.model.Urgency;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Person;
import vn.chidao.shared.Role;

/** Brings directives and assignments as far as a test needs them, through the use cases. */
@ApplicationScoped
public class Office {
  /** What each number from {@code FIRST} on is given to: as many days, one after the other. */
  private static final int DAYS = 300;

  private static final int FIRST = 100;
  private static final int NUMBERS = 99_999 - FIRST + 1;

  /**
   * Begins where the clock stands, ten for each second: no run drafts as fast as that, so the next
   * one begins behind it. Comes round after a month.
   */
  private static final AtomicLong NEXT = new AtomicLong(System.currentTimeMillis() / 100);

  @Inject AssignmentSheet assignmentSheet;
  @Inject Staff staff;
  @Inject As as;
  @Inject DraftDirective draftDirective;
  @Inject SubmitForClearance submitForClearance;
  @Inject ClearDirective clearDirective;
  @Inject IssueDirective issueDirective;
  @Inject ReceiveAssignment receiveAssignment;
  @Inject NameOwner nameOwner;
  @Inject SubmitReport submitReport;
  @Inject ReviewReport reviewReport;
  @PersistenceContext EntityManager rows;

  /** The people of one agency and of the issuing side, new for each test. */
  public record People(
      Person issuer,
      Person leader,
      Person coordinator,
      Person owner,
      Person supervisor,
      Person reviewer) {}

  public People people(String agency) {
    return new People(
        staff.enrol("C-vpcp", Role.ISSUER),
        staff.enrol("C-vpcp", Role.CLEARING_LEADER),
        staff.enrol(agency, Role.COORDINATOR),
        staff.enrol(agency, Role.OFFICIAL),
        staff.enrol(agency, Role.SUPERVISOR),
        staff.enrol("C-vpcp", Role.REVIEWER));
  }

  /** Of a number and day that no other directive of this database has, in earlier runs neither. */
  public static Heading heading() {
    long next = NEXT.getAndIncrement();
    return new Heading(
        FIRST + next / DAYS % NUMBERS + "/CT-TTg",
        DocumentType.CT,
        LocalDate.of(2026, 1, 1).plusDays(next % DAYS),
        "Thủ tướng Chính phủ",
        "Thủ tướng Chính phủ",
        null,
        "Phó Thủ tướng",
        AgencyCode.GOVERNMENT_OFFICE,
        Urgency.NORMAL,
        Secrecy.NONE,
        "Về chuyển đổi số quốc gia",
        null,
        null);
  }

  /** A task six times clear, of these leads. */
  public static TaskContent task(String label, String... leads) {
    return new TaskContent(
        label,
        null,
        TaskContent.Duty.of(
            "Xây dựng, ban hành Đề án số " + label, "100 % cơ quan được đánh giá"),
        new TaskContent.Time(DeadlineKind.FIXED, LocalDate.of(2027, 6, 30), null, "6/2027"),
        new TaskContent.People(
            "Người đứng đầu cơ quan chủ trì",
            "Văn phòng Chính phủ",
            List.of(leads).stream().map(AgencyCode::new).toList(),
            LeadMode.SEPARATE,
            List.of(),
            null,
            null),
        List.of(new TaskContent.Product("Đề án", ProductKind.ISSUED, "Có số, ngày, người ký")));
  }

  /** The same with agencies that coordinate. */
  public static TaskContent coordinated(String label, String lead, String... coordinators) {
    TaskContent task = task(label, lead);
    TaskContent.People people = task.people();
    return new TaskContent(
        task.label(),
        task.section(),
        task.duty(),
        task.time(),
        new TaskContent.People(
            people.accountablePerson(),
            people.reportsTo(),
            people.leads(),
            people.leadMode(),
            List.of(coordinators).stream().map(AgencyCode::new).toList(),
            null,
            null),
        task.products());
  }

  /** The same with two products to deliver. */
  public static TaskContent twoProducts(String label, String... leads) {
    TaskContent one = task(label, leads);
    return new TaskContent(
        one.label(),
        one.section(),
        one.duty(),
        one.time(),
        one.people(),
        List.of(
            new TaskContent.Product("Đề án", ProductKind.ISSUED, "Có số, ngày"),
            new TaskContent.Product("Báo cáo", ProductKind.SUBMITTED, "Có số, ngày")));
  }

  public DirectiveId drafted(Person issuer, List<TaskContent> tasks) {
    as.person(issuer);
    DirectiveId id = draftDirective.draft(heading());
    draftDirective.addTasks(id, tasks);
    return id;
  }

  public DirectiveId cleared(People people, List<TaskContent> tasks) {
    DirectiveId id = drafted(people.issuer(), tasks);
    submitForClearance.submit(id);
    as.person(people.leader());
    clearDirective.approve(id);
    as.person(people.issuer());
    return id;
  }

  public DirectiveId issued(People people, List<TaskContent> tasks) {
    DirectiveId id = cleared(people, tasks);
    issueDirective.issue(id);
    return id;
  }

  /** Tasks 1 to {@code count}, all of one agency. */
  public static List<TaskContent> tasks(int count, String lead) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> task("" + i, lead)).toList();
  }

  public List<AssignmentId> assignmentsOf(DirectiveId id) {
    return rows.createQuery(
            "select a.id from Assignment a where a.source.directive = :id order by a.source.place",
            String.class)
        .setParameter("id", id.value())
        .getResultStream()
        .map(AssignmentId::new)
        .toList();
  }

  /** What a page would show now. */
  public Edition edition(AssignmentId id) {
    return assignmentSheet.edition(id);
  }

  public void inProgress(People people, AssignmentId id) {
    as.person(people.coordinator());
    receiveAssignment.receive(id);
    nameOwner.name(id, null, people.owner().id());
  }

  /** Hands in the report of {@link #form}; returns the report that waits. */
  public ReportId submitted(People people, AssignmentId id) {
    as.person(people.owner());
    submitReport.submit(id, form(id));
    return waiting(id);
  }

  /** A report that names the document of every product. */
  public ReportForm form(AssignmentId id) {
    List<ReportForm.Item> items =
        rows.createQuery(
                "select d.id from Deliverable d where d.assignment.id = :id", String.class)
            .setParameter("id", id.value())
            .getResultStream()
            .map(d -> new ReportForm.Item(d, "12/QĐ-TTg", LocalDate.of(2026, 3, 1), "Bộ trưởng", null))
            .toList();
    return new ReportForm(ReportKind.RESULT, "Đã ban hành Đề án.", items);
  }

  public ReportId approved(People people, AssignmentId id) {
    ReportId report = submitted(people, id);
    as.person(people.supervisor());
    reviewReport.approve(id, report, null);
    return report;
  }

  public ReportId waiting(AssignmentId id) {
    return new ReportId(
        rows.createQuery(
                "select r.id from ProgressReport r where r.assignment.id = :id"
                    + " order by r.number desc",
                String.class)
            .setParameter("id", id.value())
            .setMaxResults(1)
            .getSingleResult());
  }
}
