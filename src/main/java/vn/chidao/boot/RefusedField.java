package vn.chidao.boot;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.chidao.shared.Label;
import vn.chidao.shared.RuleViolation;

/**
 * The field of a page that a refusal is about. A field says which refusals are its own by the
 * attribute {@code refuses}: message keys, keys of its label, or {@code key:parameter} where
 * several rows have the same field.
 */
final class RefusedField {
  private static final String ATTRIBUTE = "refuses";

  private RefusedField() {}

  /** Client id of the field; null when the refusal is about the whole page. */
  static String of(FacesContext page, RuleViolation refusal) {
    Set<String> names = names(refusal);
    String[] found = new String[1];
    page.getViewRoot()
        .visitTree(
            VisitContext.createVisitContext(page, null, EnumSet.of(VisitHint.SKIP_UNRENDERED)),
            (context, component) -> {
              if (!isNamed(component, names)) return VisitResult.ACCEPT;
              found[0] = component.getClientId(page);
              return VisitResult.COMPLETE;
            });
    return found[0];
  }

  private static Set<String> names(RuleViolation refusal) {
    Set<String> names = new HashSet<>();
    names.add(refusal.key());
    for (Object parameter : refusal.parameters())
      names.add(parameter instanceof Label label ? label.key() : refusal.key() + ":" + parameter);
    return names;
  }

  private static boolean isNamed(UIComponent component, Set<String> names) {
    Object refuses = component.getAttributes().get(ATTRIBUTE);
    if (refuses == null) return false;
    String all = refuses.toString();
    return names.contains(all) || List.of(all.split("\\s+")).stream().anyMatch(names::contains);
  }
}
