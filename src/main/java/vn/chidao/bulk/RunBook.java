package vn.chidao.bulk;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.chidao.identity.PersonToday;
import vn.chidao.shared.NothingThere;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Person;
import vn.chidao.shared.UseCase;
import vn.chidao.shared.web.InBoth;

/** What the product itself reads and notes of a run while it works on it. */
@UseCase
@Permits
public class RunBook {
  @PersistenceContext EntityManager rows;
  @Inject PersonToday persons;
  @Inject Clock clock;

  /** What is still to be done, in its order. */
  public List<Order> open(String run) {
    BulkRun there = run(run);
    return rows.createQuery(
            "select i from BulkItem i where i.run = :run and i.state = :open order by i.place",
            BulkItem.class)
        .setParameter("run", run)
        .setParameter("open", ItemState.OPEN)
        .getResultStream()
        .map(item -> item.order(there))
        .toList();
  }

  /** As whom it is done, with what they may today; empty when they may not act any more. */
  public Optional<Person> person(String run) {
    BulkRun there = run(run);
    return persons.of(there.doer(), there.inTheNameOf());
  }

  /** Of what is not one transaction with its being noted. */
  public void done(String item) {
    item(item).done(clock.instant());
  }

  public void refused(String item, InBoth reason) {
    item(item).refused(reason, clock.instant());
  }

  public void broken(String item, InBoth reason) {
    item(item).broken(reason, clock.instant());
  }

  /** These are worked on. */
  public void beat(Collection<String> runs) {
    if (runs != null) runs.forEach(each -> run(each).beat(clock.instant()));
  }

  public void letGo(String run) {
    run(run).letGo();
  }

  public void end(String run) {
    run(run).end(clock.instant());
  }

  private BulkRun run(String id) {
    BulkRun run = id == null ? null : rows.find(BulkRun.class, id);
    if (run == null) throw new NothingThere();
    return run;
  }

  private BulkItem item(String id) {
    BulkItem item = id == null ? null : rows.find(BulkItem.class, id);
    if (item == null) throw new NothingThere();
    return item;
  }
}
