package vn.chidao.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds agencies by what texts call them: full name, abbreviation, with or without marks, "UBND
 * tỉnh" or "TP." before a place. Longest name first, since names contain commas and "và".
 */
public final class AgencyNames {
  private static final int LONGEST = 14;
  private static final List<String> COMMITTEE = List.of("", "ubnd ", "uy ban nhan dan ");
  private static final List<String> PLACE = List.of("tinh ", "thanh pho ", "tp ");

  private final AgencyDirectory directory;
  private final Map<String, Set<AgencyEntry>> full = new HashMap<>();
  private final Map<String, Set<AgencyEntry>> bare = new HashMap<>();

  /**
   * Agencies called by the words from a place on.
   *
   * @param to the word after the name
   * @param bare the name lacks what says that it is an agency: "Công Thương", "Hà Nội"
   */
  public record Called(List<AgencyEntry> agencies, int to, boolean bare) {}

  /** An agency whose name is near to a text. */
  public record Like(AgencyEntry agency, double distance) {
    /** So near that only a letter or two went wrong. */
    public boolean isSlip() {
      return distance <= NameDistance.SLIP;
    }
  }

  public AgencyNames(AgencyDirectory directory) {
    this.directory = directory;
    directory.all().forEach(this::learn);
  }

  public AgencyDirectory directory() {
    return directory;
  }

  /** The longest name that begins at that word. */
  public Optional<Called> at(Words words, int from) {
    for (int to = Math.min(words.size(), from + LONGEST); to > from; to--) {
      String key = words.joined(from, to);
      if (full.containsKey(key))
        return Optional.of(new Called(List.copyOf(full.get(key)), to, false));
      if (bare.containsKey(key))
        return Optional.of(new Called(List.copyOf(bare.get(key)), to, true));
    }
    return Optional.empty();
  }

  /**
   * The agencies of exactly that name: those that existed on the day, else those of other times.
   */
  public List<AgencyEntry> named(String text, LocalDate day) {
    Words words = Words.of(text);
    return at(words, 0)
        .filter(called -> called.to() == words.size())
        .map(called -> of(called.agencies(), day))
        .orElse(List.of());
  }

  /** Those of the named ones that are meant by a document of that day. */
  public static List<AgencyEntry> of(List<AgencyEntry> agencies, LocalDate day) {
    List<AgencyEntry> valid = agencies.stream().filter(agency -> agency.isValidOn(day)).toList();
    return valid.isEmpty() ? agencies : valid;
  }

  /** Agencies of that day whose names are nearest to a text that is no name; best first. */
  public List<Like> like(String text, LocalDate day, int most) {
    String key = Words.key(text);
    Map<AgencyEntry, Double> distances = new HashMap<>();
    for (var names : List.of(full, bare))
      names.forEach(
          (name, agencies) -> {
            double distance = NameDistance.between(key, name);
            if (distance > NameDistance.STRANGER) return;
            for (AgencyEntry agency : agencies)
              if (!agency.kind().isCommune() && agency.isValidOn(day))
                distances.merge(agency, distance, Math::min);
          });
    return distances.entrySet().stream()
        .sorted(
            Map.Entry.<AgencyEntry, Double>comparingByValue()
                .thenComparing(entry -> entry.getKey().code().value()))
        .limit(most)
        .map(entry -> new Like(entry.getKey(), entry.getValue()))
        .toList();
  }

  private void learn(AgencyEntry agency) {
    List<String> names = new ArrayList<>(agency.aliases());
    names.add(agency.name());
    for (String name : names) learn(agency, Words.key(name));
  }

  private void learn(AgencyEntry agency, String key) {
    if (agency.kind().isProvince()) {
      String place = withoutPlaceWord(key);
      put(bare, place, agency);
      for (String committee : COMMITTEE)
        for (String word : PLACE) put(full, committee + word + place, agency);
      for (String committee : COMMITTEE)
        if (!committee.isEmpty()) put(full, committee + place, agency);
    } else if (agency.kind().isCommune()) {
      for (String committee : COMMITTEE) put(full, committee + key, agency);
    } else {
      put(full, key, agency);
      if (key.startsWith("bo ")) put(bare, key.substring(3), agency);
    }
  }

  private static String withoutPlaceWord(String key) {
    for (String committee : COMMITTEE)
      if (!committee.isEmpty() && key.startsWith(committee))
        return withoutPlaceWord(key.substring(committee.length()));
    for (String word : PLACE) if (key.startsWith(word)) return key.substring(word.length());
    return key;
  }

  private static void put(Map<String, Set<AgencyEntry>> names, String key, AgencyEntry agency) {
    if (!key.isBlank()) names.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(agency);
  }
}
