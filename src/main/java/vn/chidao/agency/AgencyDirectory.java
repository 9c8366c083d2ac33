package vn.chidao.agency;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.SearchText;

/**
 * Agencies of all times as they stand now, ministries first: who existed on a date, and who took
 * over from whom.
 */
public final class AgencyDirectory {
  private static final Comparator<AgencyEntry> ORDER =
      Comparator.comparing(AgencyEntry::kind)
          .thenComparing(entry -> SearchText.fold(entry.name()))
          .thenComparing(entry -> entry.code().value());

  private final Map<AgencyCode, AgencyEntry> entries = new LinkedHashMap<>();
  private final Map<GroupOnDay, List<AgencyCode>> codes = new ConcurrentHashMap<>();

  private record GroupOnDay(AgencyGroup group, LocalDate day) {}

  public AgencyDirectory(Collection<AgencyEntry> entries) {
    entries.stream().sorted(ORDER).forEach(entry -> this.entries.put(entry.code(), entry));
  }

  public Collection<AgencyEntry> all() {
    return entries.values();
  }

  public Optional<AgencyEntry> find(AgencyCode code) {
    return Optional.ofNullable(entries.get(code));
  }

  /** The members of a group on the date of the document, in the order of the directory. */
  public List<AgencyEntry> members(AgencyGroup group, LocalDate day) {
    return entries.values().stream()
        .filter(entry -> group.kinds().contains(entry.kind()) && entry.isValidOn(day))
        .toList();
  }

  /** The same as codes; every caller gets the one list, however many rows name the group. */
  public List<AgencyCode> memberCodes(AgencyGroup group, LocalDate day) {
    return codes.computeIfAbsent(
        new GroupOnDay(group, day),
        wanted -> members(group, day).stream().map(AgencyEntry::code).toList());
  }

  /**
   * Who answers on a day for what was assigned to an agency: itself, or whoever took over its
   * functions, however often that happened (Decision 232/QĐ-TTg of 2025, section V.7). Empty when
   * nobody is known.
   */
  public Optional<AgencyEntry> livingSuccessor(AgencyCode code, LocalDate day) {
    AgencyEntry entry = entries.get(code);
    while (entry != null && entry.endedBefore(day))
      entry = entry.successor() == null ? null : entries.get(entry.successor());
    return Optional.ofNullable(entry);
  }
}
