package vn.chidao.intake;

/** One cell of a table as it is shown, and where its text comes from. */
record GridCell(String text, Origin origin, boolean formula) {
  static final GridCell EMPTY = new GridCell("", Origin.OWN, false);

  enum Origin {
    OWN,
    /** Merged with the cell above. */
    ABOVE,
    /** Merged with the cell to the left. */
    LEFT
  }

  static GridCell of(String text) {
    return new GridCell(text, Origin.OWN, false);
  }

  boolean isBlank() {
    return text.isBlank();
  }

  boolean isOwn() {
    return origin == Origin.OWN && !isBlank();
  }
}
