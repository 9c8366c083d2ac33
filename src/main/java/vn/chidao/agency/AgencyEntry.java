package vn.chidao.agency;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.chidao.shared.AgencyCode;

/**
 * One agency as the directory lists it; a date is null where the agency has no known beginning or
 * no end.
 */
public record AgencyEntry(
    AgencyCode code,
    String name,
    String nameEn,
    AgencyKind kind,
    LocalDate validFrom,
    LocalDate validTo,
    AgencyCode successor,
    AgencyCode parent,
    List<String> aliases)
    implements Serializable {
  public AgencyEntry {
    aliases = List.copyOf(aliases);
  }

  public boolean isValidOn(LocalDate day) {
    return !endedBefore(day) && (validFrom == null || !validFrom.isAfter(day));
  }

  public boolean endedBefore(LocalDate day) {
    return validTo != null && validTo.isBefore(day);
  }
}
