package vn.chidao.bulk;

import java.util.Map;
import vn.chidao.shared.web.InBoth;

/**
 * One item as a page plans it.
 *
 * @param subject id of what it is about
 * @param title what it is called in the list of outcomes
 * @param given what was typed for it; {@code text} is shown with the outcome
 */
public record Planned(String subject, InBoth title, Map<String, String> given) {
  public Planned(String subject, InBoth title) {
    this(subject, title, Map.of());
  }
}
