package vn.chidao.invariants;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Every assignment's accountable agency is valid today, or its work has a living successor (a). */
final class LivingAgencies {
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private final Database database;
  private final Findings findings;
  private final Map<String, Row> agencies = new HashMap<>();

  LivingAgencies(Database database, Findings findings) {
    this.database = database;
    this.findings = findings;
  }

  void check() {
    database.each(
        "select code, valid_from, valid_to, successor_code from agency",
        agency -> agencies.put(agency.text("code"), agency));
    LocalDate today = database.now().atZone(VIETNAM).toLocalDate();
    database.each(
        "select id, lead_agency from assignment where status not in ('ACCEPTED', 'WITHDRAWN')",
        row -> {
          if (!isAnswerable(row.text("lead_agency"), today))
            findings.add(
                'a',
                "assignment " + row.text("id"),
                "its lead agency "
                    + row.text("lead_agency")
                    + " does not exist today and has no living successor");
        });
  }

  private boolean isAnswerable(String code, LocalDate today) {
    Set<String> seen = new HashSet<>();
    for (String next = code; next != null && seen.add(next); ) {
      Row agency = agencies.get(next);
      if (agency == null) return false;
      boolean begun = agency.day("valid_from") == null || !agency.day("valid_from").isAfter(today);
      boolean ended = agency.day("valid_to") != null && agency.day("valid_to").isBefore(today);
      if (begun && !ended) return true;
      next = agency.text("successor_code");
    }
    return false;
  }
}
