package vn.chidao.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.chidao.shared.Notice;
import vn.chidao.shared.NoticeGroup;
import vn.chidao.shared.OfficialId;

/** A notice as it was written, until and after it has been given to the people it is for. */
@Entity
@Table(name = "notice")
public class OutboxNotice {
  @Id private String id;
  private Instant at;
  private String kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "notice_group")
  private NoticeGroup group;

  @Column(name = "directive_number")
  private String directiveNumber;

  private String label;

  @Column(name = "due_on")
  private LocalDate dueOn;

  private String page;

  @Column(name = "assignment_id")
  private String assignment;

  private String audience;

  @Column(name = "caused_by")
  private String causedBy;

  @Column(name = "given_at")
  private Instant givenAt;

  @Version private long version;

  protected OutboxNotice() {}

  OutboxNotice(Notice notice, OfficialId causedBy, Instant at) {
    this.id = UUID.randomUUID().toString();
    this.at = at;
    this.kind = notice.kind();
    this.group = notice.group();
    this.directiveNumber = notice.about().directiveNumber();
    this.label = notice.about().label();
    this.dueOn = notice.about().dueOn();
    this.page = notice.about().page();
    this.assignment = notice.about().assignment();
    this.audience = Audience.of(notice.receivers()).text();
    this.causedBy = causedBy.value();
  }

  /** Once: of two servers that do it at the same time, one loses the optimistic lock. */
  void given(Instant now) {
    givenAt = now;
  }

  /** The assignment by which its numbers are still to be looked up; null when they are there. */
  String unnumbered() {
    return directiveNumber == null ? assignment : null;
  }

  void numbered(String directive, String task) {
    directiveNumber = directive;
    label = task;
  }

  String id() {
    return id;
  }

  Instant at() {
    return at;
  }

  NoticeGroup group() {
    return group;
  }

  Audience audience() {
    return Audience.parse(audience);
  }

  String causedBy() {
    return causedBy;
  }

  String page() {
    return page;
  }
}
