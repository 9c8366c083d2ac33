package vn.chidao.assignment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A row of the view of everything that waits for somebody's act; read, never written. */
@Entity
@Table(name = "work_item")
public class WorkItem {
  @Id private String id;

  @Enumerated(EnumType.STRING)
  private Act act;

  @Column(name = "for_official")
  private String forOfficial;

  @Column(name = "for_agency")
  private String forAgency;

  @Column(name = "not_official")
  private String notOfficial;

  @Column(name = "directive_id")
  private String directive;

  @Column(name = "directive_number")
  private String directiveNumber;

  private String label;
  private String work;

  @Column(name = "lead_agency")
  private String leadAgency;

  @Enumerated(EnumType.STRING)
  private AssignmentStatus status;

  @Enumerated(EnumType.STRING)
  @Column(name = "deadline_kind")
  private DeadlineKind deadlineKind;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "original_due_on")
  private LocalDate originalDueOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "reporting_period")
  private ReportingPeriod reportingPeriod;

  @Column(name = "waiting_since")
  private Instant waitingSince;

  @Column(name = "search_text")
  private String searchText;

  protected WorkItem() {}
}
