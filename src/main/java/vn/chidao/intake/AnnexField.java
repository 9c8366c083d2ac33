package vn.chidao.intake;

/** What a row of an annex says about a task. */
public enum AnnexField {
  TASK(4000),
  LEAD(2000),
  COORDINATORS(2000),
  DEADLINE(500),
  /** Each single product; a cell may name several. */
  PRODUCT(1000);

  private final int longest;

  AnnexField(int longest) {
    this.longest = longest;
  }

  /** How many characters of it a task keeps. */
  public int longest() {
    return longest;
  }
}
