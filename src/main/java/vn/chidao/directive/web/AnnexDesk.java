package vn.chidao.directive.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.chidao.shared.NothingThere;

/**
 * The annexes that a person is importing, one for each draft: the page can be left and come back to
 * while one is read or half corrected.
 */
@SessionScoped
public class AnnexDesk implements Serializable {
  private final Map<String, AnnexImport> imports = new ConcurrentHashMap<>();

  /** Null when nothing is being imported into that draft. */
  public AnnexImport of(String directive) {
    return imports.get(directive);
  }

  /** Gone when it was confirmed or given up in another window. */
  AnnexImport get(String directive) {
    AnnexImport imported = of(directive);
    if (imported == null || !imported.isRead()) throw new NothingThere();
    return imported;
  }

  /** Takes the place of what lay there for that draft. */
  AnnexImport begin(String directive, String name) {
    AnnexImport begun = new AnnexImport(name);
    imports.put(directive, begun);
    return begun;
  }

  void clear(String directive) {
    imports.remove(directive);
  }

  /** Clears what was taken over, but not what has come in its place meanwhile. */
  void clear(String directive, AnnexImport taken) {
    imports.remove(directive, taken);
  }
}
