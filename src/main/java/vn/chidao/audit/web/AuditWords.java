package vn.chidao.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chidao.audit.AuditNames;
import vn.chidao.audit.AuditQuery;
import vn.chidao.shared.web.Words;

/** Audit entries in words: what each is about, who acted for whom, and what values mean. */
@Named
@RequestScoped
public class AuditWords {
  private static final List<String> SETTING = List.of("clear", "lastDayRule", "settingSwitch");

  /** Where the label of a constant is found, by the field that holds it. */
  private static final Map<String, List<String>> LABELS =
      Map.ofEntries(
          Map.entry(
              "status",
              List.of("assignmentStatus", "directiveStatus", "reportStatus", "overdueStatus")),
          Map.entry("kind", List.of("deadlineKind", "productKind", "reportKind", "agencyKind")),
          Map.entry("deadlineKind", List.of("deadlineKind")),
          Map.entry("period", List.of("reportingPeriod")),
          Map.entry("reportingPeriod", List.of("reportingPeriod")),
          Map.entry("urgency", List.of("urgency")),
          Map.entry("type", List.of("documentType", "dayType")),
          Map.entry("leadMode", List.of("leadMode")),
          Map.entry("verdict", List.of("overlapVerdict")),
          Map.entry("roles", List.of("role")),
          Map.entry("tableRow", List.of("urgency", "deadlineKind", "recipient")),
          Map.entry("chosen", SETTING),
          Map.entry("standard", SETTING),
          Map.entry("waived", List.of("clear")));

  @Inject AuditNames auditNames;
  @Inject Words words;
  private AuditNames.Names names;

  /** Asks once for everything that these entries name. */
  AuditWords learn(List<AuditQuery.Entry> entries) {
    names = auditNames.of(entries);
    return this;
  }

  /** The document, the item and whose it is; or the agency, person or day. */
  public String subject(AuditQuery.Entry entry) {
    AuditNames.Duty duty = names.duties().get(entry.subjectId());
    String document = names.documents().get(entry.directive());
    if (duty != null)
      return words.of("assignment.title", document, duty.label()) + " · " + agency(duty.agency());
    if (document != null) return document;
    if (entry.subjectType().equals("ruletable"))
      return words.of("decisionTable." + entry.subjectId());
    if (entry.subjectType().equals("setting")) return words.of("setting." + entry.subjectId());
    String known = named(entry.subjectId());
    return known.equals(entry.subjectId()) && known.length() == 36 ? "" : known;
  }

  public String actorAgency(AuditQuery.Entry entry) {
    return agency(entry.actorAgency());
  }

  /** What the field at the end of a path is called. */
  public String field(String path) {
    return words.of("audit.field." + name(path));
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('.') + 1).replaceAll("\\[.*", "");
  }

  /** A value of a field: days, moments, constants, agencies and people are named. */
  public String value(String path, String value) {
    if (value == null) return "";
    if (value.matches("\\d{4}-\\d{2}-\\d{2}")) return words.of("audit.is", LocalDate.parse(value));
    if (value.matches("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z"))
      return words.of("audit.is", Instant.parse(value));
    String field = name(path);
    if (LABELS.containsKey(field))
      return each(value, ", ", constant -> label(LABELS.get(field), constant));
    String named = each(value, "; ", this::named);
    return named.equals(value.replaceAll("\\s+", "; ")) ? value : named;
  }

  private static String each(String value, String joint, UnaryOperator<String> shown) {
    return Stream.of(value.split("\\s+")).map(shown).collect(Collectors.joining(joint));
  }

  private String label(List<String> types, String constant) {
    return types.stream()
        .map(type -> words.of(type + "." + constant))
        .filter(text -> !text.startsWith("???"))
        .findFirst()
        .orElse(constant);
  }

  private String named(String id) {
    return names.agencies().containsKey(id)
        ? agency(id)
        : Objects.requireNonNullElse(names.people().get(id), id);
  }

  private String agency(String code) {
    AuditNames.Agency agency = names.agencies().get(code);
    return agency == null
        ? Objects.requireNonNullElse(code, "")
        : words.either(agency.vi(), agency.en());
  }
}
