package vn.chidao.agency;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.NothingThere;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.Text;
import vn.chidao.shared.UseCase;

/** The administrator follows what the State decides about agencies: new, renamed, merged. */
@UseCase
@Permits(Role.ADMINISTRATOR)
public class KeepAgencies {
  @Inject Agencies agencies;
  @Inject Event<DomainEvent> events;
  @Inject Clock clock;

  public AgencyCode create(String code, AgencyDetails details) {
    AgencyCode given = new AgencyCode(Text.required("agency.code", code, 40));
    if (agencies.isKnown(given)) throw new RuleViolation("agency.code.taken", given);
    refuseUnknown(details.parent());
    Agency agency = Agency.create(given, details);
    events.fire(agency.created(clock.instant()));
    agencies.add(agency);
    return given;
  }

  /** Changes names, aliases and kind, unless somebody was faster. */
  public void change(AgencyCode code, long seen, AgencyDetails details) {
    Agency agency = agencies.get(code);
    if (agency.version() != seen) throw new RuleViolation("shared.conflict");
    refuseUnknown(details.parent());
    events.fire(agency.change(details, clock.instant()));
  }

  /** A merger: last day, successor and the document that decides it. */
  public void close(AgencyCode code, LocalDate lastDay, AgencyCode successor, String decision) {
    if (successor == null) throw new RuleViolation("agency.close.successorMissing");
    refuseUnknown(successor);
    String reason = Text.required("agency.close.decision", decision, 1000);
    events.fire(agencies.get(code).close(lastDay, successor, reason, clock.instant()));
  }

  private void refuseUnknown(AgencyCode code) {
    if (code != null && !agencies.isKnown(code)) throw new NothingThere();
  }
}
