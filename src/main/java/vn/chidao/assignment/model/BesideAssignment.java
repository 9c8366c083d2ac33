package vn.chidao.assignment.model;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Audited;
import vn.chidao.shared.Facts;
import vn.chidao.shared.Notice;
import vn.chidao.shared.NoticeGroup;
import vn.chidao.shared.Receiver;

/**
 * A row that belongs to an assignment and has a version of its own, so that many can work beside
 * it. Its entries are told in the assignment's story and its notices carry the assignment's name.
 */
@MappedSuperclass
public abstract class BesideAssignment extends Audited {
  @Column(name = "assignment_id")
  private String assignment;

  @Column(name = "directive_id")
  private String directive;

  @Column(name = "directive_number")
  private String directiveNumber;

  private String label;

  @Column(name = "lead_agency")
  private String lead;

  protected BesideAssignment() {}

  protected BesideAssignment(Assignment of) {
    assignment = of.id;
    directive = of.source.directive();
    directiveNumber = of.source.directiveNumber();
    label = of.source.label();
    lead = of.parties.lead().value();
  }

  public AssignmentId assignment() {
    return new AssignmentId(assignment);
  }

  /** Who led the assignment when the row was made. */
  public AgencyCode lead() {
    return new AgencyCode(lead);
  }

  /**
   * One notice about the row.
   *
   * @param page where to read on; the assignment's id is added to it
   */
  public List<Notice> tell(
      String kind, NoticeGroup group, LocalDate dueOn, String page, Receiver... receivers) {
    return List.of(
        new Notice(
            kind,
            group,
            Set.of(receivers),
            new Notice.About(directiveNumber, label, dueOn, page + "?id=" + assignment)));
  }

  @Override
  public String auditParent() {
    return directive;
  }

  @Override
  public String auditStory() {
    return assignment;
  }

  @Override
  public AgencyCode auditAgency() {
    return lead();
  }

  /** What every such row says of its assignment; its own facts are added to it. */
  protected Facts facts() {
    return new Facts()
        .with("assignment", assignment)
        .with("directive", directive)
        .with("directiveNumber", directiveNumber)
        .with("label", label)
        .with("leadAgency", lead);
  }
}
