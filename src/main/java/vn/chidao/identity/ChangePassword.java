package vn.chidao.identity;

import static vn.chidao.shared.Role.ADMINISTRATOR;
import static vn.chidao.shared.Role.AGENCY_LEADER;
import static vn.chidao.shared.Role.AUDITOR;
import static vn.chidao.shared.Role.CLEARING_LEADER;
import static vn.chidao.shared.Role.COORDINATOR;
import static vn.chidao.shared.Role.ISSUER;
import static vn.chidao.shared.Role.OFFICIAL;
import static vn.chidao.shared.Role.REVIEWER;
import static vn.chidao.shared.Role.SUPERVISOR;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chidao.agency.Officials;
import vn.chidao.shared.Actor;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Permits;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.UseCase;

/** Everybody chooses their own password; who knows the old one proves it first. */
@UseCase
@Permits({
  ISSUER,
  CLEARING_LEADER,
  COORDINATOR,
  OFFICIAL,
  SUPERVISOR,
  AGENCY_LEADER,
  REVIEWER,
  AUDITOR,
  ADMINISTRATOR
})
public class ChangePassword {
  @Inject Credentials credentials;
  @Inject Officials officials;
  @Inject Event<DomainEvent> events;
  @Inject Actor actor;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "chidao.password.least-length")
  int leastLength;

  /** Ends every other login of this person; returns when, by which their own login goes on. */
  public Instant change(String old, String chosen, String repeated) {
    Credential credential = credentials.of(actor.self().id());
    if (!credentials.matches(old == null ? "" : old, credential.passwordHash()))
      throw new RuleViolation("identity.password.oldWrong");
    if (chosen == null || !chosen.equals(repeated))
      throw new RuleViolation("identity.password.notRepeated");
    if (chosen.equals(old)) throw new RuleViolation("identity.password.same");
    new PasswordRule(leastLength).check(chosen, officials.get(actor.self().id()).username());
    events.fire(credential.chosen(credentials.hash(chosen), clock.instant()));
    return credential.changedAt();
  }
}
