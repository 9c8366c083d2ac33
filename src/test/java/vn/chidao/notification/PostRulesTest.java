package vn.chidao.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Notice;
import vn.chidao.shared.NoticeGroup;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.Receiver;
import vn.chidao.shared.Role;

/** Whom a notice reaches, and when its mail goes, rests and is given up. */
class PostRulesTest {
  private static final Instant NOON = Instant.parse("2026-03-10T05:00:00Z");
  private static final AgencyCode POLICE = new AgencyCode("C-bca");

  @Test
  void it_reaches_who_is_named_and_who_holds_the_role_in_the_agency() {
    OutboxNotice notice =
        notice(
            "issuer",
            Receiver.official(new OfficialId("lan")),
            Receiver.holders(Role.COORDINATOR, POLICE));
    assertTrue(person("lan", "C-bct", Role.OFFICIAL).isToldOf(notice));
    assertTrue(person("minh", "C-bca", Role.COORDINATOR, Role.SUPERVISOR).isToldOf(notice));
    assertFalse(person("hoa", "C-bca", Role.SUPERVISOR).isToldOf(notice));
    assertFalse(person("nam", "C-bct", Role.COORDINATOR).isToldOf(notice));
  }

  @Test
  void it_never_reaches_who_acted() {
    OutboxNotice notice = notice("minh", Receiver.holders(Role.COORDINATOR, POLICE));
    assertFalse(person("minh", "C-bca", Role.COORDINATOR).isToldOf(notice));
    assertTrue(person("lan", "C-bca", Role.COORDINATOR).isToldOf(notice));
  }

  @Test
  void without_an_address_there_is_no_mail_and_without_a_choice_the_default() {
    Addressee mailed = new Addressee("a", "x", Set.of(), true, NoticePreference.DEFAULT);
    assertEquals(MailMode.AT_ONCE, mailed.mode(NoticeGroup.WORK));
    assertEquals(MailMode.AT_ONCE, mailed.mode(NoticeGroup.DEADLINE));
    assertEquals(MailMode.DAILY, mailed.mode(NoticeGroup.OUTCOME));
    Addressee unknown = new Addressee("a", "x", Set.of(), false, NoticePreference.DEFAULT);
    assertEquals(MailMode.NONE, unknown.mode(NoticeGroup.WORK));
  }

  @Test
  void the_mail_of_the_day_goes_at_its_hour_in_vietnam() {
    DailyMail tomorrow = DailyMail.next(NOON, 7);
    assertEquals(Instant.parse("2026-03-11T00:00:00Z"), tomorrow.at());
    assertEquals("daily-2026-03-11.lan", tomorrow.key("lan"));
    DailyMail today = DailyMail.next(Instant.parse("2026-03-10T23:00:00Z"), 7);
    assertEquals(tomorrow, today);
  }

  @Test
  void what_comes_just_before_the_hour_waits_for_the_next_day() {
    DailyMail next = DailyMail.next(Instant.parse("2026-03-10T23:56:00Z"), 7);
    assertEquals(LocalDate.of(2026, 3, 12), next.day());
  }

  @Test
  void each_rest_is_twice_as_long_and_the_last_attempt_is_known() {
    Attempts rule = new Attempts(8, Duration.ofMinutes(2));
    assertEquals(Duration.ofMinutes(2), rule.waitAfter(1));
    assertEquals(Duration.ofMinutes(4), rule.waitAfter(2));
    assertEquals(Duration.ofMinutes(128), rule.waitAfter(7));
    assertEquals(Duration.ofHours(12), rule.waitAfter(40));
    assertFalse(rule.isLast(7));
    assertTrue(rule.isLast(8));
  }

  @Test
  void the_secret_of_a_calendar_has_256_bits_and_only_its_fingerprint_is_kept() {
    FeedSecret secret = FeedSecret.next();
    assertEquals(43, secret.value().length());
    assertEquals(64, secret.digest().length());
    assertFalse(secret.digest().contains(secret.value()));
    assertEquals(
        1000, IntStream.range(0, 1000).mapToObj(i -> FeedSecret.next()).distinct().count());
    assertNotEquals(secret.digest(), FeedSecret.next().digest());
  }

  private static Addressee person(String id, String agency, Role... roles) {
    return new Addressee(id, agency, Set.of(roles), true, NoticePreference.DEFAULT);
  }

  private static OutboxNotice notice(String causedBy, Receiver... receivers) {
    Notice.About about = new Notice.About("18/CT-TTg", "5", null, "/assignment/x");
    return new OutboxNotice(
        new Notice("AssignmentOpened", NoticeGroup.WORK, Set.of(receivers), about),
        new OfficialId(causedBy),
        NOON);
  }
}
