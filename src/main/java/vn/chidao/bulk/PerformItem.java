package vn.chidao.bulk;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import vn.chidao.shared.Actor;
import vn.chidao.shared.NothingThere;
import vn.chidao.shared.PermitsEverybody;
import vn.chidao.shared.UseCase;

/**
 * Does one item and notes that it is done, in one transaction: either both are there or neither,
 * whenever the server goes away.
 */
@UseCase
@PermitsEverybody
public class PerformItem {
  @PersistenceContext EntityManager rows;
  @Inject BulkActs acts;
  @Inject Actor actor;
  @Inject Clock clock;

  /**
   * Does nothing when it was settled meanwhile.
   *
   * @param subject who comes too late learns who was first there
   */
  public void perform(String subject, String item) {
    BulkItem held =
        item == null ? null : rows.find(BulkItem.class, item, LockModeType.PESSIMISTIC_WRITE);
    BulkRun run = held == null ? null : rows.find(BulkRun.class, held.run());
    if (run == null || !run.isOf(actor.self()) || !held.subject().equals(subject))
      throw new NothingThere();
    if (!held.isOpen()) return;
    acts.of(run.kind()).perform(held.order(run));
    held.done(clock.instant());
  }
}
