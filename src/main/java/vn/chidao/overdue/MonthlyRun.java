package vn.chidao.overdue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Looks again and again, on the servers that work off jobs, whether the month's reviews are to be
 * opened. A run that was missed or broke off is made up for by the next one; what is opened already
 * is not found again.
 */
@ApplicationScoped
public class MonthlyRun {
  @Inject OpenReviews openReviews;

  /** Opens what is to be opened this month and is not yet; the product itself acts. */
  public void openAll() {
    while (openReviews.openNext() > 0)
      ;
  }
}
