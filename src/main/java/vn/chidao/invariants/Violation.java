package vn.chidao.invariants;

/**
 * Something that must always hold and does not.
 *
 * @param invariant letter of the invariant, a to j
 * @param row which row or figure it is about
 * @param wrong what is wrong with it
 */
public record Violation(char invariant, String row, String wrong) {
  @Override
  public String toString() {
    return invariant + "  " + row + ": " + wrong;
  }
}
