package vn.chidao.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import vn.chidao.notification.PreferenceEvent.FeedEnded;
import vn.chidao.notification.PreferenceEvent.FeedRenewed;
import vn.chidao.notification.PreferenceEvent.MailChosen;
import vn.chidao.shared.Audited;
import vn.chidao.shared.Facts;
import vn.chidao.shared.NoticeGroup;
import vn.chidao.shared.OfficialId;

/**
 * How one person wants to be told by mail, and whether a calendar may ask for their deadlines. The
 * secret of the calendar's address is not kept, only its fingerprint.
 */
@Entity
@Table(name = "notice_preference")
public class NoticePreference extends Audited {
  /** Until somebody chooses: what waits or runs late at once, what was decided in the morning. */
  static final Map<NoticeGroup, MailMode> DEFAULT =
      Map.of(
          NoticeGroup.WORK, MailMode.AT_ONCE,
          NoticeGroup.DEADLINE, MailMode.AT_ONCE,
          NoticeGroup.OUTCOME, MailMode.DAILY);

  @Id
  @Column(name = "official_id")
  private String official;

  @Enumerated(EnumType.STRING)
  @Column(name = "mail_work")
  private MailMode mailWork;

  @Enumerated(EnumType.STRING)
  @Column(name = "mail_deadline")
  private MailMode mailDeadline;

  @Enumerated(EnumType.STRING)
  @Column(name = "mail_outcome")
  private MailMode mailOutcome;

  @Column(name = "feed_digest")
  private String feedDigest;

  @Column(name = "feed_renewed_at")
  private Instant feedRenewedAt;

  protected NoticePreference() {}

  NoticePreference(OfficialId official) {
    this.official = official.value();
    take(DEFAULT);
  }

  MailChosen choose(Map<NoticeGroup, MailMode> modes, Instant at) {
    take(modes);
    return new MailChosen(this, at);
  }

  /** From now on only the new address answers. */
  FeedRenewed renewFeed(String digest, Instant at) {
    feedDigest = digest;
    feedRenewedAt = at;
    return new FeedRenewed(this, at);
  }

  FeedEnded endFeed(Instant at) {
    feedDigest = null;
    feedRenewedAt = null;
    return new FeedEnded(this, at);
  }

  private void take(Map<NoticeGroup, MailMode> modes) {
    mailWork = modes.get(NoticeGroup.WORK);
    mailDeadline = modes.get(NoticeGroup.DEADLINE);
    mailOutcome = modes.get(NoticeGroup.OUTCOME);
  }

  Map<NoticeGroup, MailMode> modes() {
    return Map.of(
        NoticeGroup.WORK, mailWork,
        NoticeGroup.DEADLINE, mailDeadline,
        NoticeGroup.OUTCOME, mailOutcome);
  }

  Instant feedRenewedAt() {
    return feedRenewedAt;
  }

  @Override
  public String auditType() {
    return "noticePreference";
  }

  @Override
  public String auditId() {
    return official;
  }

  @Override
  public SortedMap<String, String> state() {
    return new Facts()
        .with("mailWork", mailWork)
        .with("mailDeadline", mailDeadline)
        .with("mailOutcome", mailOutcome)
        .with("feedRenewedAt", feedRenewedAt)
        .asMap();
  }
}
