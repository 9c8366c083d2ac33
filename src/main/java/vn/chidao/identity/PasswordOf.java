package vn.chidao.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.chidao.agency.Official;
import vn.chidao.agency.Officials;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;

/** Whose password an administrator is about to give, and since when the present one holds. */
@ApplicationScoped
@Permits(Role.ADMINISTRATOR)
public class PasswordOf {
  @Inject Officials officials;
  @Inject Credentials credentials;

  /** The official; {@code since} is null when they never had a password. */
  public record Owner(String name, String position, String username, Instant since) {}

  public Owner owner(OfficialId id) {
    Official official = officials.get(id);
    return new Owner(
        official.name(),
        official.person().position(),
        official.username(),
        credentials.of(id).changedAt());
  }
}
