package vn.chidao.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which server takes our mail, and when; without a server people are told in the product only. */
@ApplicationScoped
public class MailSettings {
  @Inject
  @ConfigProperty(name = "chidao.mail.host")
  Optional<String> host;

  @Inject
  @ConfigProperty(name = "chidao.mail.port")
  int port;

  @Inject
  @ConfigProperty(name = "chidao.mail.user")
  Optional<String> user;

  @Inject
  @ConfigProperty(name = "chidao.mail.password")
  Optional<String> password;

  @Inject
  @ConfigProperty(name = "chidao.mail.starttls")
  boolean startTls;

  @Inject
  @ConfigProperty(name = "chidao.mail.from")
  String from;

  @Inject
  @ConfigProperty(name = "chidao.mail.attempts")
  int attempts;

  @Inject
  @ConfigProperty(name = "chidao.mail.backoff-minutes")
  int backoffMinutes;

  @Inject
  @ConfigProperty(name = "chidao.mail.digest-hour")
  int digestHour;

  @Inject
  @ConfigProperty(name = "chidao.base-url")
  String baseUrl;

  public boolean isOn() {
    return host().isPresent();
  }

  /** Empty means that no mail is sent. */
  public Optional<String> host() {
    return host.filter(name -> !name.isBlank());
  }

  public int port() {
    return port;
  }

  public Optional<String> user() {
    return user.filter(name -> !name.isBlank());
  }

  public String password() {
    return password.orElse("");
  }

  public boolean startTls() {
    return startTls;
  }

  public String from() {
    return from;
  }

  public Attempts attempts() {
    return new Attempts(attempts, Duration.ofMinutes(backoffMinutes));
  }

  public int digestHour() {
    return digestHour;
  }

  /** The address of a page of this product as people reach it from outside. */
  public String address(String path) {
    return baseUrl.replaceFirst("/+$", "") + path;
  }
}
