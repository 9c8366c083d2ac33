package vn.chidao.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.chidao.shared.Actor;
import vn.chidao.shared.NoticeGroup;
import vn.chidao.shared.PermitsEverybody;

/** How the acting person is told today. */
@ApplicationScoped
@PermitsEverybody
public class MyPreferences {
  @PersistenceContext EntityManager rows;
  @Inject Actor actor;

  public Chosen get() {
    NoticePreference mine = rows.find(NoticePreference.class, actor.self().id().value());
    List<String> known =
        rows.createQuery("select o.email from Official o where o.id = :me", String.class)
            .setParameter("me", actor.self().id().value())
            .getResultList();
    String address = known.isEmpty() ? null : known.get(0);
    return mine == null
        ? new Chosen(NoticePreference.DEFAULT, null, address)
        : new Chosen(mine.modes(), mine.feedRenewedAt(), address);
  }

  /** {@code feedSince} is null without a calendar, {@code email} while no address is known. */
  public record Chosen(Map<NoticeGroup, MailMode> modes, Instant feedSince, String email) {}
}
