package vn.chidao.identity;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chidao.agency.Official;
import vn.chidao.agency.Officials;
import vn.chidao.identity.LoginAttempt.Outcome;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.Permits;
import vn.chidao.shared.UseCase;

/**
 * The product decides whom it lets in. Three short transactions instead of one, so that an attempt
 * is on record before it is judged: of many sent at once, to whichever server, no more than the
 * limit get as far as their password.
 */
@UseCase
@Permits
public class Login {
  @Inject LoginAttempts attempts;
  @Inject Officials officials;
  @Inject Credentials credentials;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "chidao.login.failures-per-account")
  int perAccount;

  @Inject
  @ConfigProperty(name = "chidao.login.failures-per-address")
  int perAddress;

  @Inject
  @ConfigProperty(name = "chidao.login.window-minutes")
  int windowMinutes;

  /** Who may be meant, with their password; all null when there is nobody to let in. */
  public record Candidate(
      OfficialId official, String language, String passwordHash, Instant passwordOf) {
    static final Candidate NOBODY = new Candidate(null, null, null, null);
  }

  /** Puts the attempt on record. */
  public String open(String username, String address) {
    LoginAttempt attempt = new LoginAttempt(username, address, clock.instant());
    attempts.add(attempt);
    return attempt.id();
  }

  /** Until when this attempt is refused unseen, because too many failed before it. */
  public Optional<Instant> throttle(String id) {
    LoginAttempt attempt = attempts.get(id);
    Instant now = clock.instant();
    Duration window = Duration.ofMinutes(windowMinutes);
    LoginLimit account = new LoginLimit(perAccount, window);
    LoginLimit address = new LoginLimit(perAddress, window);
    Optional<Instant> until =
        Stream.of(
                account.closedUntil(
                    attempts.ofAccount(attempt, account.since(now), perAccount), now),
                address.closedUntil(
                    attempts.ofAddress(attempt, address.since(now), perAddress), now))
            .flatMap(Optional::stream)
            .max(Comparator.naturalOrder());
    if (until.isPresent()) attempt.close(Outcome.THROTTLED, null);
    return until;
  }

  /** The active official with this login name and the hash of their password, if there are any. */
  public Candidate candidate(String username) {
    return officials
        .byUsername(username)
        .filter(Official::isActive)
        .map(this::candidate)
        .orElse(Candidate.NOBODY);
  }

  private Candidate candidate(Official official) {
    Credential credential = credentials.of(official.id());
    return new Candidate(
        official.id(), official.language(), credential.passwordHash(), credential.changedAt());
  }

  public void close(String id, Candidate candidate, boolean admitted) {
    attempts.get(id).close(admitted ? Outcome.ADMITTED : Outcome.REFUSED, candidate.official());
  }
}
