package vn.chidao.deputy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.chidao.agency.Official;
import vn.chidao.agency.Officials;
import vn.chidao.calendar.VietnamTime;
import vn.chidao.deputy.Deputyship.Span;
import vn.chidao.setting.Setting;
import vn.chidao.setting.Settings;
import vn.chidao.shared.Actor;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.NothingThere;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.PermitsEverybody;
import vn.chidao.shared.Person;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.Text;
import vn.chidao.shared.UseCase;

/**
 * Who will be away says who stands in, or their supervisor does; and it is ended before its day.
 */
@UseCase
@PermitsEverybody
public class NameDeputy {
  @Inject Deputyships deputyships;
  @Inject Officials officials;
  @Inject Event<DomainEvent> events;
  @Inject Actor actor;
  @Inject Clock clock;
  @Inject Settings settings;

  /** Both days are included. */
  public DeputyshipId name(
      OfficialId principal, OfficialId deputy, LocalDate from, LocalDate until, String reason) {
    Person absent = colleague(principal);
    Person standsIn = colleague(deputy);
    String why = Text.required("deputy.reason", reason, 1000);
    int longest = settings.number(Setting.DEPUTY_LONGEST);
    Span span = new Span(from, until, why, VietnamTime.today(clock), longest);
    deputyships.hold(principal, deputy);
    List<Deputyship> others =
        from == null || until == null ? List.of() : deputyships.of(principal, deputy, from, until);
    var named = Deputyship.name(absent, standsIn, span, others, actor.person(), clock.instant());
    events.fire(named);
    deputyships.add(named.subject());
    return named.subject().id();
  }

  /** From this moment on nobody stands in any more. */
  public void end(DeputyshipId id, String reason) {
    Deputyship deputyship = deputyships.get(id);
    String why = Text.required("deputy.end.reason", reason, 1000);
    Person whose = officials.get(deputyship.principal()).person();
    events.fire(
        deputyship.end(why, whose, VietnamTime.today(clock), actor.person(), clock.instant()));
  }

  /** An active official of the own agency; of other agencies nobody is known here. */
  private Person colleague(OfficialId id) {
    if (id == null) throw new RuleViolation("deputy.name.nobody");
    Official found = officials.get(id);
    if (!found.isActive() || !found.agency().equals(actor.agency())) throw new NothingThere();
    return found.person();
  }
}
