package vn.chidao.bulk;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.chidao.shared.Actor;
import vn.chidao.shared.NothingThere;
import vn.chidao.shared.PermitsEverybody;
import vn.chidao.shared.Person;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.UseCase;

/** Keeps what a person wants done to many, before anything of it is done; or goes on with it. */
@UseCase
@PermitsEverybody
public class BeginRun {
  /** The acts themselves are on record for ever. */
  private static final Duration KEPT = Duration.ofDays(30);

  @PersistenceContext EntityManager rows;
  @Inject Actor actor;
  @Inject Clock clock;

  /** The run, and whether it is this call that has it worked on. */
  public record Begun(String run, boolean mine) {}

  /**
   * @param id chosen by the page that was shown: sent twice, it is the same run
   */
  public Begun begin(String id, BulkKind kind, Map<String, String> common, List<Planned> items) {
    if (items.isEmpty()) throw new RuleViolation("bulk.nothing");
    BulkRun same = rows.find(BulkRun.class, id);
    if (same != null) return new Begun(own(same).id(), false);
    Instant now = clock.instant();
    String onlyOne = kind.onlyOne(items.stream().map(Planned::subject).toList());
    BulkRun other = onTheWay(onlyOne);
    if (other != null && other.state(now) == RunState.RUNNING) {
      if (other.kind() != kind || !other.isOf(actor.self()))
        throw new RuleViolation("bulk.underWay");
      return new Begun(other.id(), false);
    }
    forgetOld(now);
    if (other != null) other.end(now);
    rows.flush(); // its place is free
    BulkRun run = new BulkRun(id, kind, common, actor.person(), now);
    run.begin(onlyOne, now);
    rows.persist(run);
    rows.flush(); // its items point to it
    for (int i = 0; i < items.size(); i++) rows.persist(new BulkItem(run, i, items.get(i)));
    return new Begun(id, true);
  }

  /** What was not done when the server went away, or could not be done, is done now. */
  public boolean goOn(String id) {
    BulkRun run =
        own(id == null ? null : rows.find(BulkRun.class, id, LockModeType.PESSIMISTIC_WRITE));
    Instant now = clock.instant();
    if (run.state(now) == RunState.RUNNING) return false;
    List<BulkItem> items =
        rows.createQuery("select i from BulkItem i where i.run = :run", BulkItem.class)
            .setParameter("run", id)
            .getResultList();
    items.forEach(BulkItem::reopen);
    if (items.stream().noneMatch(BulkItem::isOpen)) throw new RuleViolation("bulk.nothing");
    String onlyOne = run.kind().onlyOne(items.stream().map(BulkItem::subject).toList());
    BulkRun other = onTheWay(onlyOne);
    if (other != null && other != run) throw new RuleViolation("bulk.underWay");
    run.begin(onlyOne, now);
    return true;
  }

  private BulkRun onTheWay(String onlyOne) {
    if (onlyOne == null) return null;
    return rows.createQuery("select r from BulkRun r where r.onlyOne = :onlyOne", BulkRun.class)
        .setParameter("onlyOne", onlyOne)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }

  private BulkRun own(BulkRun run) {
    if (run == null || !run.isOf(actor.self())) throw new NothingThere();
    return run;
  }

  private void forgetOld(Instant now) {
    Person self = actor.self();
    rows.createQuery(
            "delete from BulkRun r where r.endedAt < :then"
                + " and (r.person = :self or r.deputy = :self)")
        .setParameter("then", now.minus(KEPT))
        .setParameter("self", self.id().value())
        .executeUpdate();
  }
}
