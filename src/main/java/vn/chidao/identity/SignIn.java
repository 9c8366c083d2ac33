package vn.chidao.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chidao.identity.Login.Candidate;
import vn.chidao.shared.Actor;
import vn.chidao.shared.Person;
import vn.chidao.shared.RuleViolation;

/** A person says who they are and proves it; from then on the session is theirs. */
@ApplicationScoped
public class SignIn {
  private static final int USERNAME_LENGTH = 40;

  @Inject Login login;
  @Inject ChangePassword changePassword;
  @Inject Credentials credentials;
  @Inject KnownPersons persons;
  @Inject Actor actor;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "chidao.login.address-header")
  Optional<String> addressHeader;

  /**
   * Refuses a wrong name, a wrong password and a closed account in the same words and time; returns
   * the language in which the person works.
   */
  public String signIn(HttpServletRequest request, String username, String password) {
    actor.become(Person.SYSTEM);
    try {
      Candidate admitted = admit(typed(username), password == null ? "" : password, request);
      SignedIn signedIn = new SignedIn(admitted.official().value(), admitted.passwordOf());
      start(request, signedIn);
      persons.by(signedIn, null).ifPresent(known -> actor.become(known.person()));
      return admitted.language();
    } finally {
      if (actor.isSystem()) actor.become(null);
    }
  }

  /** This session goes on with the new password; all others of the same person end. */
  public void changePassword(
      HttpServletRequest request, String old, String chosen, String repeated) {
    Instant changedAt = changePassword.change(old, chosen, repeated);
    start(request, new SignedIn(actor.self().id().value(), changedAt));
  }

  /** A new id, so that nobody who knew the old one comes along; nothing of another login stays. */
  private static void start(HttpServletRequest request, SignedIn signedIn) {
    HttpSession session = request.getSession();
    SignedIn before = (SignedIn) session.getAttribute(SignedIn.ATTRIBUTE);
    if (before == null || before.official().equals(signedIn.official())) request.changeSessionId();
    else session.invalidate();
    request.getSession().setAttribute(SignedIn.ATTRIBUTE, signedIn);
  }

  private Candidate admit(String username, String password, HttpServletRequest request) {
    String attempt = login.open(username, ClientAddress.of(request, addressHeader));
    login.throttle(attempt).ifPresent(this::refuseUntil);
    Candidate candidate = login.candidate(username);
    boolean admitted =
        password.length() <= PasswordRule.MOST_LENGTH
            && credentials.matches(password, candidate.passwordHash());
    login.close(attempt, candidate, admitted);
    if (!admitted) throw new RuleViolation("identity.login.refused");
    return candidate;
  }

  private void refuseUntil(Instant until) {
    long seconds = Duration.between(clock.instant(), until).toSeconds();
    throw new RuleViolation("identity.login.throttled", seconds / 60 + 1);
  }

  private static String typed(String username) {
    if (username == null) return "";
    String plain =
        Normalizer.normalize(username, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    return plain.substring(0, Math.min(plain.length(), USERNAME_LENGTH));
  }
}
