package vn.chidao.notification;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import vn.chidao.shared.Actor;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.NoticeGroup;
import vn.chidao.shared.PermitsEverybody;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.UseCase;

/** Everybody says for themselves how they are told, and whether a calendar may ask. */
@UseCase
@PermitsEverybody
public class ChoosePreferences {
  @PersistenceContext EntityManager rows;
  @Inject Event<DomainEvent> events;
  @Inject Actor actor;
  @Inject Clock clock;

  /** From now on; a mail that already waits is still sent. */
  public void choose(Map<NoticeGroup, MailMode> modes) {
    for (NoticeGroup group : NoticeGroup.values())
      if (modes.get(group) == null) throw new RuleViolation("notice.preferences.missing");
    keep(mine -> mine.choose(modes, clock.instant()));
  }

  /**
   * Gives the calendar of deadlines a new address; the old one answers no more. Returns the secret
   * in the address, which is not kept and cannot be told again.
   */
  public FeedSecret renewFeed() {
    FeedSecret secret = FeedSecret.next();
    keep(mine -> mine.renewFeed(secret.digest(), clock.instant()));
    return secret;
  }

  /** No calendar may ask any more. */
  public void endFeed() {
    keep(mine -> mine.endFeed(clock.instant()));
  }

  private void keep(Function<NoticePreference, DomainEvent> choice) {
    NoticePreference mine = rows.find(NoticePreference.class, actor.self().id().value());
    boolean isNew = mine == null;
    if (isNew) mine = new NoticePreference(actor.self().id());
    events.fire(choice.apply(mine));
    if (isNew) rows.persist(mine);
  }
}
