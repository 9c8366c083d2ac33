package vn.chidao.identity;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import vn.chidao.agency.Official;
import vn.chidao.agency.Officials;
import vn.chidao.shared.Actor;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.UseCase;

/** The administrator lets an official in who has no password yet, or no longer knows it. */
@UseCase
@Permits(Role.ADMINISTRATOR)
public class ResetPassword {
  /** Without letters and digits that are mistaken for one another when read out. */
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int LENGTH = 16;
  private static final int GROUP = 4;

  @Inject Credentials credentials;
  @Inject Officials officials;
  @Inject Event<DomainEvent> events;
  @Inject Actor actor;
  @Inject Clock clock;

  private final SecureRandom random = new SecureRandom();

  /** A new password, shown this once; the official must choose their own with it. */
  public String reset(OfficialId id) {
    Official official = officials.get(id);
    if (!official.isActive())
      throw new RuleViolation("agency.official.alreadyInactive", official.name());
    if (actor.id().equals(id) || actor.self().id().equals(id))
      throw new RuleViolation("identity.password.resetOwn");
    String password = invent();
    Credential credential = credentials.of(id);
    events.fire(credential.reset(credentials.hash(password), clock.instant()));
    credentials.keep(credential);
    return password;
  }

  private String invent() {
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      if (i > 0 && i % GROUP == 0) password.append('-');
      password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return password.toString();
  }
}
