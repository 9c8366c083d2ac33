package vn.chidao.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Person;

/** One act, as it will be shown to an auditor years later; there is no way to change it. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry_seq")
  @SequenceGenerator(
      name = "audit_entry_seq",
      sequenceName = "audit_entry_seq",
      allocationSize = 50)
  private Long id;

  @Column(updatable = false)
  private Instant at;

  @Column(name = "actor_id", updatable = false)
  private String actor;

  @Column(name = "actor_name", updatable = false)
  private String actorName;

  @Column(name = "actor_position", updatable = false)
  private String actorPosition;

  @Column(name = "actor_agency", updatable = false)
  private String actorAgency;

  @Column(name = "on_behalf_of", updatable = false)
  private String onBehalfOf;

  @Column(name = "on_behalf_of_name", updatable = false)
  private String onBehalfOfName;

  @Column(updatable = false)
  private String action;

  @Column(name = "subject_type", updatable = false)
  private String subjectType;

  @Column(name = "subject_id", updatable = false)
  private String subjectId;

  @Column(name = "subject_entry", updatable = false)
  private long subjectEntry;

  @Column(name = "directive_id", updatable = false)
  private String directive;

  @Column(name = "story_id", updatable = false)
  private String story;

  @Column(name = "subject_agency", updatable = false)
  private String subjectAgency;

  @Column(updatable = false)
  private String reason;

  @Column(updatable = false)
  private String changes;

  protected AuditEntry() {}

  /** A deputy is named as who acted, the principal as in whose name. */
  AuditEntry(DomainEvent event, Person person, String changes, long subjectEntry) {
    Person actor = person.self();
    if (person.isRepresented()) {
      this.onBehalfOf = person.id().value();
      this.onBehalfOfName = person.name();
    }
    this.at = event.at();
    this.actor = actor.id().value();
    this.actorName = actor.name();
    this.actorPosition = actor.position();
    this.actorAgency = actor.agency().value();
    this.action = event.action();
    this.subjectType = event.subject().auditType();
    this.subjectId = event.subject().auditId();
    this.subjectEntry = subjectEntry;
    this.directive = event.subject().auditParent();
    this.story = event.subject().auditStory();
    AgencyCode agency = event.subject().auditAgency();
    this.subjectAgency = agency == null ? null : agency.value();
    this.reason = event.reason() == null ? "" : event.reason();
    this.changes = changes;
  }
}
