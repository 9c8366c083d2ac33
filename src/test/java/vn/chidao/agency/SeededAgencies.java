package vn.chidao.agency;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chidao.shared.AgencyCode;
import vn.chidao.support.SeedRows;

/** The agencies exactly as the migrations seed them, without a server. */
public final class SeededAgencies {
  private static final AgencyDirectory DIRECTORY = new AgencyDirectory(read());
  private static final AgencyNames NAMES = new AgencyNames(DIRECTORY);

  private SeededAgencies() {}

  public static AgencyDirectory directory() {
    return DIRECTORY;
  }

  public static AgencyNames names() {
    return NAMES;
  }

  private static List<AgencyEntry> read() {
    List<AgencyEntry> entries = new ArrayList<>();
    try (Connection rows =
        SeedRows.of(
            "V001__agency_create",
            "V010__agency_seed",
            "V011__commune_seed",
            "V013__agency_alias_seed",
            "V030__agency_alias_add_mixed_forms")) {
      Map<String, List<String>> aliases = new HashMap<>();
      ResultSet alias =
          rows.createStatement().executeQuery("select agency_code, alias from agency_alias");
      while (alias.next())
        aliases.computeIfAbsent(alias.getString(1), c -> new ArrayList<>()).add(alias.getString(2));
      ResultSet agency = rows.createStatement().executeQuery("select * from agency");
      while (agency.next())
        entries.add(
            new AgencyEntry(
                code(agency.getString("code")),
                agency.getString("name_vi"),
                agency.getString("name_en"),
                AgencyKind.valueOf(agency.getString("kind")),
                agency.getObject("valid_from", LocalDate.class),
                agency.getObject("valid_to", LocalDate.class),
                code(agency.getString("successor_code")),
                code(agency.getString("parent_code")),
                aliases.getOrDefault(agency.getString("code"), List.of())));
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
    return entries;
  }

  private static AgencyCode code(String value) {
    return value == null ? null : new AgencyCode(value);
  }
}
