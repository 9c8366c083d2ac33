package vn.chidao.shared;

import java.util.List;

/**
 * A refusal in business words: a message key and its parameters, never a sentence. It rolls the use
 * case back; the page shows it in the person's language.
 */
public class RuleViolation extends RuntimeException {
  private final String key;
  private final transient List<Object> parameters;

  public RuleViolation(String key, Object... parameters) {
    super(key + List.of(parameters));
    this.key = key;
    this.parameters = List.of(parameters);
  }

  /** Key in the message bundles, e.g. {@code assignment.review.ownReport}. */
  public String key() {
    return key;
  }

  public List<Object> parameters() {
    return parameters;
  }
}
