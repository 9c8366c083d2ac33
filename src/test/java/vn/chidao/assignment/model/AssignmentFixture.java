package vn.chidao.assignment.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.Person;
import vn.chidao.shared.Role;

/** An assignment of the Ministry of Public Security, brought as far as a test needs it. */
public final class AssignmentFixture {
  public static final Instant NOON = Instant.parse("2025-06-16T05:00:00Z");
  public static final AgencyCode POLICE = new AgencyCode("C-bca");
  public static final Person COORDINATOR = person("coordinator", POLICE, Role.COORDINATOR);
  public static final Person OWNER = person("owner", POLICE, Role.OFFICIAL);
  public static final Person SUPERVISOR = person("supervisor", POLICE, Role.SUPERVISOR);
  public static final Person REVIEWER =
      person("reviewer", AgencyCode.GOVERNMENT_OFFICE, Role.REVIEWER);

  public static final Person LEADER = person("leader", POLICE, Role.AGENCY_LEADER);
  public static final Person ISSUER = person("issuer", AgencyCode.GOVERNMENT_OFFICE, Role.ISSUER);

  private Deadline deadline = Deadline.fixed(LocalDate.of(2025, 6, 30), "6/2025");
  private List<Deliverable.Product> products =
      List.of(new Deliverable.Product("Đề án", ProductKind.ISSUED, "Có số, ngày, người ký"));

  private List<AgencyCode> coordinators = List.of();

  private AssignmentFixture() {}

  public static AssignmentFixture anAssignment() {
    return new AssignmentFixture();
  }

  public static Person person(String id, AgencyCode agency, Role... roles) {
    return new Person(new OfficialId(id), id, "position", agency, Set.of(roles));
  }

  public AssignmentFixture due(LocalDate day) {
    deadline = Deadline.fixed(day, null);
    return this;
  }

  public AssignmentFixture standing() {
    deadline = Deadline.standing(ReportingPeriod.QUARTER, "Thường xuyên");
    return this;
  }

  public AssignmentFixture owing(Deliverable.Product... owed) {
    products = List.of(owed);
    return this;
  }

  public AssignmentFixture coordinatedBy(AgencyCode... agencies) {
    coordinators = List.of(agencies);
    return this;
  }

  public Assignment assigned() {
    Opening opening =
        new Opening(
            new Source("directive", "task", "18/CT-TTg", "5", 5, "NORMAL", ""),
            new Brief("Xây dựng Đề án", null, null, null, "100 %", null, "Bộ trưởng", "VPCP"),
            new Parties(
                POLICE, List.of(POLICE), AgencyCode.GOVERNMENT_OFFICE, List.of(), coordinators),
            deadline,
            products,
            LocalDate.of(2025, 6, 19),
            "18/ct-ttg xay dung de an");
    return Assignment.open(opening, NOON).assignment();
  }

  public Assignment received() {
    Assignment assignment = assigned();
    assignment.receive(COORDINATOR, NOON);
    return assignment;
  }

  public Assignment inProgress() {
    Assignment assignment = received();
    assignment.nameOwner(OWNER.id(), POLICE, COORDINATOR, NOON);
    return assignment;
  }

  /** The owner has reported every product with number, date and signer. */
  public Assignment underReview() {
    Assignment assignment = inProgress();
    submit(assignment);
    return assignment;
  }

  public Assignment awaitingAcceptance() {
    Assignment assignment = underReview();
    assignment.approveReport(waiting(assignment), SUPERVISOR, false, null, NOON);
    return assignment;
  }

  public Assignment accepted() {
    Assignment assignment = awaitingAcceptance();
    assignment.acceptResult(waiting(assignment), REVIEWER, null, LocalDate.of(2025, 6, 16), NOON);
    return assignment;
  }

  public static ReportId submit(Assignment assignment) {
    List<ReportItem> items =
        assignment.deliverables().stream()
            .map(
                d ->
                    new ReportItem(
                        d.id(), "12/QĐ-TTg", LocalDate.of(2025, 6, 10), "Phó Thủ tướng", null))
            .toList();
    ReportKind kind = assignment.deadline().isStanding() ? ReportKind.PERIODIC : ReportKind.RESULT;
    assignment.saveReport(kind, "Đã xong", items, OWNER, NOON);
    return assignment.submitReport(List.of(), OWNER, NOON).report();
  }

  public static ReportId waiting(Assignment assignment) {
    return assignment.reports().get(assignment.reports().size() - 1).id();
  }
}
