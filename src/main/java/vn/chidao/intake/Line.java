package vn.chidao.intake;

import java.util.List;
import java.util.Set;

/**
 * One line of a sheet, file or pasted text before anybody knows what its cells mean.
 *
 * @param number from 1
 * @param computed columns whose value comes from a formula
 */
record Line(int number, List<String> cells, Set<Integer> computed) {
  Line(int number, List<String> cells) {
    this(number, cells, Set.of());
  }

  String cell(int column) {
    return column >= 0 && column < cells.size() ? cells.get(column) : "";
  }

  boolean isBlank() {
    return cells.stream().allMatch(String::isEmpty);
  }

  long filled() {
    return cells.stream().filter(cell -> !cell.isEmpty()).distinct().count();
  }
}
