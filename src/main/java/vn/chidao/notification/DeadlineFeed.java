package vn.chidao.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.chidao.shared.web.Words;

/**
 * The open deadlines of one person as a calendar that their own programs ask for. Whoever knows the
 * secret in the address is let in, so the calendar says no more than a mail does, and what the
 * person may not see today is not in it.
 */
@ApplicationScoped
public class DeadlineFeed {
  private static final int MOST = 2000;

  @PersistenceContext EntityManager rows;
  @Inject MailSettings settings;
  @Inject Words words;
  @Inject Clock clock;

  /** The calendar; empty for an unknown secret, one that was renewed, or a deactivated person. */
  public Optional<String> of(FeedSecret secret) {
    List<Object[]> owner =
        rows.createQuery(
                "select o.id, o.language from NoticePreference p join Official o"
                    + " on o.id = p.official where p.feedDigest = :digest and o.active = true",
                Object[].class)
            .setParameter("digest", secret.digest())
            .getResultList();
    return owner.stream().findFirst().map(row -> calendar((String) row[0], (String) row[1]));
  }

  private String calendar(String official, String language) {
    NoticeText text = new NoticeText(words, Locale.forLanguageTag(language));
    ICalendar calendar =
        new ICalendar(words.in(text.language(), "notice.feed.name"), clock.instant());
    List<?> deadlines =
        rows.createNativeQuery(
                "select assignment_id, directive_number, label, due_on from personal_deadline"
                    + " where official_id = ?1 order by due_on, assignment_id")
            .setParameter(1, official)
            .setMaxResults(MOST)
            .getResultList();
    for (Object deadline : deadlines) add((Object[]) deadline, text, calendar);
    return calendar.text();
  }

  private void add(Object[] deadline, NoticeText text, ICalendar calendar) {
    String page = "/assignment/assignment.xhtml?id=" + deadline[0];
    String matter = text.matter((String) deadline[1], (String) deadline[2]);
    calendar.allDay(
        deadline[0] + "@chidao",
        day(deadline[3]),
        words.in(text.language(), "notice.feed.event", matter),
        settings.address(page));
  }

  private static LocalDate day(Object column) {
    return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
  }
}
