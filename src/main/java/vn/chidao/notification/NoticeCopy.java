package vn.chidao.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One person's copy of a notice: whether they have read it, and the mail that brought it. */
@Entity
@Table(name = "notice_copy")
public class NoticeCopy {
  @Id private String id;

  @Column(name = "notice_id")
  private String notice;

  @Column(name = "official_id")
  private String official;

  private Instant at;

  @Column(name = "mail_id")
  private String mail;

  @Column(name = "read_at")
  private Instant readAt;

  protected NoticeCopy() {}

  NoticeCopy(OutboxNotice notice, String official, String mail) {
    this.id = key(notice.id(), official);
    this.notice = notice.id();
    this.official = official;
    this.at = notice.at();
    this.mail = mail;
  }

  /** There is one copy of a notice for each person. */
  static String key(String notice, String official) {
    return notice + "." + official;
  }

  /** Keeps when it was read first. */
  void read(Instant now) {
    if (readAt == null) readAt = now;
  }
}
