package vn.chidao.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.Text;

/**
 * What an administrator enters about an agency; refuses what cannot be stored.
 *
 * @param leaderDecides whether its reports need the leader's approval after the supervisor's
 */
public record AgencyDetails(
    String name,
    String nameEn,
    AgencyKind kind,
    String officialCode,
    LocalDate validFrom,
    AgencyCode parent,
    List<String> aliases,
    boolean leaderDecides) {
  public AgencyDetails {
    name = Text.required("agency.name", name, 255);
    nameEn = Text.required("agency.nameEn", nameEn, 255);
    if (kind == null) throw new RuleViolation("agency.kind.missing");
    officialCode = Text.optional("agency.officialCode", officialCode, 20);
    aliases =
        aliases.stream()
            .map(alias -> Text.optional("agency.alias", alias, 255))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
  }
}
