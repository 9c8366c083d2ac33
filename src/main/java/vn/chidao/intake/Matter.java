package vn.chidao.intake;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.chidao.agency.AgencyNames;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.SearchText;

/**
 * What a task is about, to find that two documents ask for the same: the later one often restates
 * the earlier one with a new date (rules R2.6), and a duplicate has to be warned of (R8.7).
 *
 * <p>It is the same matter when the same agencies lead it, it does not ask for another kind of
 * product or speak of another document, and the words are alike: the mean of the Jaccard index (P.
 * Jaccard 1901: shared over all) of the single words and of the pairs of neighbouring words (A.
 * Broder 1997: shingles), so that order counts, but not alone. The threshold lies between what the
 * published annexes say twice and what they say of different things; see the tests.
 */
public final class Matter {
  static final double ALIKE = 0.45;
  private static final double SAME_LEADS = 0.5;

  private static final Pattern KIND =
      Pattern.compile(
          "\\b(?:luat|phap lenh|nghi quyet|nghi dinh|thong tu|chi thi|quyet dinh|ke hoach|de an"
              + "|chuong trinh|chien luoc|quy hoach|bao cao|tieu chuan|quy chuan|danh muc"
              + "|co so du lieu|csdl|he thong|nen tang|bo tieu chi|bo chi so)\\b");

  /** How others are put into force: names no other thing than the scheme that it approves. */
  private static final String DECISION = "quyet dinh";

  private final Set<AgencyCode> leads;
  private final int[] words;
  private final int[] pairs;
  private final Set<String> documents;
  private final Set<String> kinds;

  /**
   * @param leads those who answer today for what was given to the named agencies
   * @param names finds agencies in the text, whatever it calls them
   */
  public Matter(
      Collection<AgencyCode> leads, String work, List<String> products, AgencyNames names) {
    this.leads = Set.copyOf(leads);
    MatterWords said = MatterWords.of(work, names);
    this.words = sorted(said.single());
    this.pairs = sorted(said.pairs());
    this.documents = said.documents();
    Set<String> asked = kinds(String.join("; ", products));
    this.kinds = asked.isEmpty() ? first(kinds(work)) : asked;
  }

  public Set<AgencyCode> leads() {
    return leads;
  }

  public boolean isSameAs(Matter other) {
    return isLedBy(other.leads) && isAlike(other);
  }

  /** Whether at least half of all who lead the one or the other lead both. */
  boolean isLedBy(Set<AgencyCode> others) {
    long shared = leads.stream().filter(others::contains).count();
    return shared > 0 && shared / (double) (leads.size() + others.size() - shared) >= SAME_LEADS;
  }

  boolean isAlike(Matter other) {
    return agree(documents, other.documents) && agreeOnKinds(other) && likeness(other) >= ALIKE;
  }

  /** 0 nothing in common, 1 the same words. */
  double likeness(Matter other) {
    return (jaccard(words, other.words) + jaccard(pairs, other.pairs)) / 2;
  }

  private boolean agreeOnKinds(Matter other) {
    return kinds.contains(DECISION) || other.kinds.contains(DECISION) || agree(kinds, other.kinds);
  }

  /** What only one of them says is no contradiction. */
  private static boolean agree(Set<String> one, Set<String> other) {
    return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
  }

  private static double jaccard(int[] one, int[] other) {
    int shared = 0;
    for (int i = 0, j = 0; i < one.length && j < other.length; ) {
      if (one[i] == other[j]) shared++;
      if (one[i] <= other[j]) {
        if (one[i] == other[j]) j++;
        i++;
      } else j++;
    }
    int all = one.length + other.length - shared;
    return all == 0 ? 0 : shared / (double) all;
  }

  /** Hashes in order can be compared quickly, thousands with thousands. */
  private static int[] sorted(Set<String> words) {
    return words.stream().mapToInt(String::hashCode).sorted().distinct().toArray();
  }

  private static Set<String> kinds(String text) {
    return KIND.matcher(SearchText.fold(text))
        .results()
        .map(MatchResult::group)
        .map(kind -> kind.equals("csdl") ? "co so du lieu" : kind)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<String> first(Set<String> kinds) {
    return kinds.stream().limit(1).collect(Collectors.toSet());
  }
}
