package vn.chidao.audit.web;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chidao.audit.AuditQuery;
import vn.chidao.shared.Audited.Change;
import vn.chidao.shared.web.Words;

/**
 * Audit entries told in words, e.g. {@code #{storyLines.of(entries, names)}} for {@code cd:story}.
 * What happened is one sentence of the bundles, {@code story.<action>}; where a date or a person
 * belongs into the sentence it is taken from what changed.
 */
@Named
@ApplicationScoped
public class StoryLines {
  /** What is said of an act instead of a reason belongs into its sentence. */
  private static final String REASON = "@reason";

  /** The changed paths that fill the sentence of an action, in order. */
  private static final Map<String, List<String>> PARAMETERS =
      Map.ofEntries(
          entry("OwnerNamed", List.of("owner")),
          entry("DeadlineExtended", List.of("dueOn", "decisionDocument")),
          entry("AssignmentEscalated", List.of("escalationLevel")),
          entry("AssignmentTransferred", List.of("leadAgency")),
          entry("ExtensionRequested", List.of("proposedDueOn")),
          entry("ContributionAsked", List.of("agency", "dueOn")),
          entry("ContributorNamed", List.of("contributor")),
          entry("ContributionUrged", List.of(REASON)),
          entry("ContributionClosed", List.of(REASON)),
          entry("InquiryRaised", List.of("addressee", "dueOn")),
          entry("InquiryUrged", List.of(REASON)),
          entry("OverdueReviewOpened", List.of(REASON)),
          entry("ProgressUpdated", List.of("percent")));

  @Inject Words words;

  /** One act: when, who and for whom, what, and why in their own words. */
  public record Line(
      Instant at,
      String by,
      String position,
      String agency,
      String onBehalfOf,
      String text,
      String reason) {}

  /** The entries as lines; {@code names} says who is behind the id of a person. */
  public List<Line> of(List<AuditQuery.Entry> entries, Function<String, String> names) {
    return entries.stream().map(entry -> line(entry, names)).toList();
  }

  private Line line(AuditQuery.Entry entry, Function<String, String> names) {
    Object[] parameters =
        PARAMETERS.getOrDefault(entry.action(), List.of()).stream()
            .map(path -> path.equals(REASON) ? entry.reason() : after(entry.changes(), path))
            .map(value -> shown(value, names))
            .toArray();
    return new Line(
        entry.at(),
        entry.actorName(),
        entry.actorPosition(),
        entry.actorAgency(),
        entry.onBehalfOf(),
        words.of("story." + entry.action(), parameters),
        reason(entry));
  }

  /** An escalation names those who were told, not a reason. */
  private String reason(AuditQuery.Entry entry) {
    if (PARAMETERS.getOrDefault(entry.action(), List.of()).contains(REASON)) return "";
    if (entry.reason() == null || !entry.action().equals("AssignmentEscalated"))
      return entry.reason();
    return Stream.of(entry.reason().split("[,\\s]+"))
        .map(recipient -> words.of("recipient." + recipient))
        .collect(Collectors.joining(", "));
  }

  private static String after(SortedMap<String, Change> changes, String path) {
    return changes.entrySet().stream()
        .filter(each -> each.getKey().equals(path) || each.getKey().endsWith("." + path))
        .map(each -> each.getValue().after())
        .filter(value -> value != null)
        .findFirst()
        .orElse("");
  }

  private static Object shown(String value, Function<String, String> names) {
    if (value.matches("\\d{4}-\\d{2}-\\d{2}")) return LocalDate.parse(value);
    return names.apply(value);
  }
}
