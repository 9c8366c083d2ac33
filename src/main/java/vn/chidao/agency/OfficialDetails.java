package vn.chidao.agency;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Role;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.Text;

/** What an administrator enters about an official; refuses what cannot be stored. */
public record OfficialDetails(
    String username,
    String name,
    String position,
    AgencyCode agency,
    String email,
    String language,
    Set<Role> roles) {
  private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
  private static final Set<String> LANGUAGES = Set.of("vi", "en");

  public OfficialDetails {
    username = Text.required("agency.official.username", username, 40).toLowerCase(Locale.ROOT);
    if (!USERNAME.matcher(username).matches()) throw new RuleViolation("agency.username.form");
    name = Text.required("agency.official.name", name, 150);
    position = Text.required("agency.official.position", position, 200);
    if (agency == null) throw new RuleViolation("agency.code.missing");
    email = Text.optional("agency.official.email", email, 200);
    if (email != null && !EMAIL.matcher(email).matches())
      throw new RuleViolation("agency.official.emailForm");
    if (!LANGUAGES.contains(language)) throw new RuleViolation("agency.official.languageUnknown");
    if (roles == null || roles.isEmpty()) throw new RuleViolation("agency.official.rolesMissing");
    roles = new TreeSet<>(roles);
  }
}
