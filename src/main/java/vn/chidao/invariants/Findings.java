package vn.chidao.invariants;

import java.util.ArrayList;
import java.util.List;

/** Collects what does not hold, in the order in which it is found. */
final class Findings {
  private final List<Violation> all = new ArrayList<>();

  void add(char invariant, String row, String wrong) {
    all.add(new Violation(invariant, row, wrong));
  }

  List<Violation> all() {
    return List.copyOf(all);
  }
}
