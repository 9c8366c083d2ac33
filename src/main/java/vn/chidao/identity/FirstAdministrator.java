package vn.chidao.identity;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chidao.agency.EnrolOfficial;
import vn.chidao.agency.OfficialDetails;
import vn.chidao.agency.Officials;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.UseCase;

/** The one administrator whom no administrator created: made from settings when nobody is there. */
@UseCase
@Permits
public class FirstAdministrator {
  @Inject Officials officials;
  @Inject EnrolOfficial enrolOfficial;
  @Inject GivePassword passwords;

  @Inject
  @ConfigProperty(name = "chidao.first-admin.username")
  Optional<String> username;

  @Inject
  @ConfigProperty(name = "chidao.first-admin.password")
  Optional<String> password;

  @Inject
  @ConfigProperty(name = "chidao.password.least-length")
  int leastLength;

  /**
   * Does nothing when officials exist or no name is set. The password is that of the settings, so
   * it must be as good as any, and changed at the first login.
   */
  public void enrolWhenNobodyIsThere() {
    if (username.isEmpty() || !officials.isEmpty()) return;
    new PasswordRule(leastLength).check(password.orElse(null), username.get());
    OfficialDetails details =
        new OfficialDetails(
            username.get(),
            "Quản trị hệ thống",
            "Quản trị hệ thống",
            AgencyCode.GOVERNMENT_OFFICE,
            null,
            "vi",
            Set.of(Role.ADMINISTRATOR));
    passwords.once(enrolOfficial.enrol(details), password.get());
  }
}
