package vn.chidao.urging.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Stream;
import vn.chidao.assignment.model.Assignment;
import vn.chidao.assignment.model.BesideAssignment;
import vn.chidao.assignment.model.Recipient;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Notice;
import vn.chidao.shared.NoticeGroup;
import vn.chidao.shared.Person;
import vn.chidao.shared.Receiver;
import vn.chidao.shared.RuleViolation;

/**
 * One letter as it urges one assignment. It is a record of its own and is never changed; the
 * deadline stays what it is, whatever date to report the letter sets (rules R7.3).
 */
@Entity
@Table(name = "urging_letter")
public class UrgingLetter extends BesideAssignment {
  @Id private String id;

  @Column(name = "letter_id")
  private String letter;

  @Column(name = "document_number")
  private String number;

  @Column(name = "document_date")
  private LocalDate issuedOn;

  @Column(name = "letter")
  private String text;

  @Column(name = "report_due_on")
  private LocalDate reportDueOn;

  @Column(name = "urged_by")
  private String urgedBy;

  @Column(name = "urged_at")
  private Instant urgedAt;

  protected UrgingLetter() {}

  private UrgingLetter(Assignment of) {
    super(of);
  }

  /** The Office of the Government urges whoever has the open assignment. */
  public static AssignmentUrged urge(Assignment assignment, Letter letter, Person by, Instant at) {
    if (!by.agency().equals(AgencyCode.GOVERNMENT_OFFICE))
      throw new RuleViolation("urging.officeOnly");
    if (assignment.course().status().isClosed())
      throw new RuleViolation("urging.closed", assignment.course().status());
    UrgingLetter urging = new UrgingLetter(assignment);
    urging.id = UUID.randomUUID().toString();
    urging.letter = letter.id();
    urging.number = letter.number();
    urging.issuedOn = letter.issuedOn();
    urging.text = letter.text();
    urging.reportDueOn = letter.reportDueOn();
    urging.urgedBy = by.id().value();
    urging.urgedAt = at;
    Receiver[] told =
        Stream.of(
                Recipient.OWNER,
                Recipient.COORDINATOR,
                Recipient.SUPERVISOR,
                Recipient.AGENCY_LEADER)
            .map(each -> each.of(assignment))
            .distinct()
            .toArray(Receiver[]::new);
    return new AssignmentUrged(urging, told, at);
  }

  /** One assignment was urged. */
  public record AssignmentUrged(UrgingLetter urging, Receiver[] told, Instant at)
      implements DomainEvent {
    @Override
    public UrgingLetter subject() {
      return urging;
    }

    @Override
    public String reason() {
      return urging.text;
    }

    @Override
    public List<Notice> notices() {
      return urging.tell(
          action(), NoticeGroup.DEADLINE, urging.reportDueOn, "/assignment/assignment.xhtml", told);
    }
  }

  @Override
  public String auditType() {
    return "urging";
  }

  @Override
  public String auditId() {
    return id;
  }

  @Override
  public SortedMap<String, String> state() {
    return facts()
        .with("letter", letter)
        .with("documentNumber", number)
        .with("documentDate", issuedOn)
        .with("letterText", text)
        .with("reportDueOn", reportDueOn)
        .with("urgedBy", urgedBy)
        .with("urgedAt", urgedAt)
        .asMap();
  }
}
