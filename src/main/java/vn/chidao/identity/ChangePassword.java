package vn.chidao.identity;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chidao.agency.Officials;
import vn.chidao.shared.Actor;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.PermitsEverybody;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.UseCase;

/** Everybody chooses their own password; who knows the old one proves it first. */
@UseCase
@PermitsEverybody
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
