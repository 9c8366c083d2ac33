package vn.chidao.notification;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chidao.shared.Permits;
import vn.chidao.shared.UseCase;

/**
 * Gives what use cases left in the outbox to the people it is for, and plans the mails. What comes
 * at once for one person comes in one mail. If two servers do it at the same time, one of them
 * loses the optimistic lock and finds nothing left to do.
 */
@UseCase
@Permits
public class GiveNotices {
  private static final int BATCH = 200;

  @PersistenceContext EntityManager rows;
  @Inject Addressees addressees;
  @Inject MailSettings settings;
  @Inject Clock clock;

  /** Returns how many notices were given; fewer wait when it is 0. */
  public int give() {
    List<OutboxNotice> waiting =
        rows.createQuery(
                "select n from OutboxNotice n where n.givenAt is null order by n.at, n.id",
                OutboxNotice.class)
            .setMaxResults(BATCH)
            .getResultList();
    if (waiting.isEmpty()) return 0;
    number(waiting);
    Instant now = clock.instant();
    Map<String, OutboxMail> mails = new LinkedHashMap<>();
    List<NoticeCopy> copies = new ArrayList<>();
    List<Addressee> people = addressees.of(waiting);
    Map<String, List<Addressee>> deputies =
        addressees.deputiesOf(people, LocalDate.ofInstant(now, DailyMail.VIETNAM));
    for (OutboxNotice notice : waiting) {
      notice.given(now);
      for (Addressee person : told(notice, people, deputies))
        copies.add(new NoticeCopy(notice, person.id(), mail(notice, person, mails, now)));
    }
    keep(mails);
    copies.forEach(rows::persist);
    return waiting.size();
  }

  /** Everybody once: those it is for and, while they are away, their deputies. */
  private static Collection<Addressee> told(
      OutboxNotice notice, List<Addressee> people, Map<String, List<Addressee>> deputies) {
    Map<String, Addressee> told = new LinkedHashMap<>();
    for (Addressee person : people)
      if (person.isToldOf(notice)) {
        told.putIfAbsent(person.id(), person);
        for (Addressee deputy : deputies.getOrDefault(person.id(), List.of()))
          if (!deputy.id().equals(notice.causedBy())) told.putIfAbsent(deputy.id(), deputy);
      }
    return told.values();
  }

  /** Some events know the assignment that they belong to and nothing of its directive. */
  private void number(List<OutboxNotice> notices) {
    Set<String> assignments =
        notices.stream()
            .map(OutboxNotice::unnumbered)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    if (assignments.isEmpty()) return;
    List<Object[]> numbers =
        rows.createQuery(
                "select a.id, a.source.directiveNumber, a.source.label from Assignment a"
                    + " where a.id in :ids",
                Object[].class)
            .setParameter("ids", assignments)
            .getResultList();
    for (Object[] row : numbers)
      notices.stream()
          .filter(notice -> row[0].equals(notice.unnumbered()))
          .toList()
          .forEach(notice -> notice.numbered((String) row[1], (String) row[2]));
  }

  /** The key of the mail that brings the notice; null when none does. */
  private String mail(
      OutboxNotice notice, Addressee person, Map<String, OutboxMail> mails, Instant now) {
    if (!settings.isOn()) return null;
    OutboxMail planned =
        switch (person.mode(notice.group())) {
          case AT_ONCE ->
              mails.computeIfAbsent(
                  person.id(), id -> OutboxMail.atOnce(notice.id(), person.id(), now));
          case DAILY -> {
            DailyMail day = DailyMail.next(now, settings.digestHour());
            yield mails.computeIfAbsent(
                day.key(person.id()), key -> OutboxMail.daily(day, person.id(), now));
          }
          case NONE -> null;
        };
    return planned == null ? null : planned.id();
  }

  /** Before the copies that name them; the mail of the day may be there already. */
  private void keep(Map<String, OutboxMail> mails) {
    if (mails.isEmpty()) return;
    List<String> there =
        rows.createQuery("select m.id from OutboxMail m where m.id in :ids", String.class)
            .setParameter("ids", mails.values().stream().map(OutboxMail::id).toList())
            .getResultList();
    mails.values().stream().filter(mail -> !there.contains(mail.id())).forEach(rows::persist);
    rows.flush();
  }
}
