package vn.chidao.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chidao.shared.AgencyCode;

/** Tasks by those who lead them: only what the same agencies lead is compared word by word. */
public final class Matters<T> {
  private final Map<Set<AgencyCode>, List<Known<T>>> byLeads = new HashMap<>();

  private record Known<T>(Matter matter, T task) {}

  public void add(Matter matter, T task) {
    byLeads
        .computeIfAbsent(matter.leads(), leads -> new ArrayList<>())
        .add(new Known<>(matter, task));
  }

  /** Everything that is about the same. */
  public List<T> sameAs(Matter matter) {
    return byLeads.entrySet().stream()
        .filter(entry -> matter.isLedBy(entry.getKey()))
        .flatMap(entry -> entry.getValue().stream())
        .filter(known -> matter.isAlike(known.matter()))
        .map(Known::task)
        .toList();
  }
}
