package vn.chidao.assignment.model;

/**
 * What has to exist before a product counts as delivered. "Submitted" and "issued" are different
 * products (rules R4.5): a draft on the Prime Minister's desk is not yet a decree.
 */
public enum ProductKind {
  /**
   * A document submitted to the authority that decides: number, date and signer of the submission.
   */
  SUBMITTED,
  /** A document issued: its own number, date and signer. */
  ISSUED,
  /** Anything else, shown by a file. */
  OTHER;

  public boolean needsDocument() {
    return this != OTHER;
  }
}
