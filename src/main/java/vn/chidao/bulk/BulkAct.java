package vn.chidao.bulk;

/** What is done to each item of a run of one kind; each feature brings its own. */
public interface BulkAct {
  BulkKind kind();

  /** Does it as the acting person; a refusal is the outcome of this item and leaves the others. */
  void perform(Order order);

  /**
   * Whether it is one transaction, in which its being done is noted too: it is done once, whatever
   * happens. Otherwise it must itself find out that it was done before.
   */
  default boolean isOneTransaction() {
    return true;
  }
}
