package vn.chidao.shared.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What the next page says at its top after something was done: that it is done, what happens next
 * and who has it now. It is said once, also when another page follows.
 */
@Named
@SessionScoped
public class Announcements implements Serializable {
  @Inject Words words;
  private final List<String> said = new ArrayList<>();

  /** Keeps the text of the key, with its parameters, for the page that is shown next. */
  public synchronized void say(String key, Object... parameters) {
    said.add(words.of(key, parameters));
  }

  /** Everything not yet shown; afterwards there is nothing left to say. */
  public synchronized List<String> take() {
    List<String> now = List.copyOf(said);
    said.clear();
    return now;
  }
}
