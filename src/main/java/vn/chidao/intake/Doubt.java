package vn.chidao.intake;

import java.io.Serializable;
import java.util.List;

/**
 * Something about a row that a person has to decide, or should know.
 *
 * @param key message key of the sentence that says what it is about
 * @param params what the sentence names, dates as dd/MM/yyyy
 * @param suggestions texts that, put into the cell instead, are understood
 */
public record Doubt(
    AnnexField field, Weight weight, String key, List<String> params, List<String> suggestions)
    implements Serializable {
  /** How much it matters. */
  public enum Weight {
    /** The document does not say it, or not so that it can be used. */
    MISSING,
    /** It was read in one way and could be meant in another. */
    DOUBT,
    /** How a rule was applied; nothing to decide. */
    NOTE
  }

  public Doubt {
    params = List.copyOf(params);
    suggestions = List.copyOf(suggestions);
  }

  static Doubt missing(AnnexField field, String key, List<String> suggestions, String... params) {
    return new Doubt(field, Weight.MISSING, key, List.of(params), suggestions);
  }

  static Doubt doubt(AnnexField field, String key, List<String> suggestions, String... params) {
    return new Doubt(field, Weight.DOUBT, key, List.of(params), suggestions);
  }

  static Doubt note(AnnexField field, String key, String... params) {
    return new Doubt(field, Weight.NOTE, key, List.of(params), List.of());
  }

  public boolean is(Weight weight) {
    return this.weight == weight;
  }
}
