package vn.chidao.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.chidao.agency.OfficialNames;
import vn.chidao.agency.web.AgencyTitles;
import vn.chidao.audit.AuditQuery;
import vn.chidao.shared.Audited.Change;

/** Who is behind the officials and agencies that a story names. */
@RequestScoped
public class StoryNames {
  private static final List<String> OFFICIALS = List.of("owner", "contributor");
  private static final Pattern AGENCY = Pattern.compile("[A-Z]-[\\w-]+");

  @Inject OfficialNames officials;
  @Inject AgencyTitles agencies;

  /** The name of a person or an agency by its code; what is neither stays as it is. */
  public UnaryOperator<String> of(List<AuditQuery.Entry> entries) {
    Map<String, String> names =
        officials.of(
            entries.stream()
                .flatMap(entry -> OFFICIALS.stream().map(entry.changes()::get))
                .flatMap(change -> Stream.ofNullable(change).map(Change::after))
                .filter(id -> id != null)
                .distinct()
                .toList());
    return value ->
        AGENCY.matcher(value).matches() ? agencies.of(value) : names.getOrDefault(value, value);
  }
}
