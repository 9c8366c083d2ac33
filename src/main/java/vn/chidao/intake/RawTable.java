package vn.chidao.intake;

import java.util.List;

/** The tasks of an annex as they are printed, in their order. */
public record RawTable(List<RawRow> rows) {
  public RawTable {
    rows = List.copyOf(rows);
  }
}
