package vn.chidao.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chidao.shared.Actor;
import vn.chidao.shared.NothingThere;
import vn.chidao.shared.PermitsEverybody;
import vn.chidao.shared.web.InBoth;

/** The runs that a person began, also as a deputy: how far each is, and what came of each item. */
@ApplicationScoped
@PermitsEverybody
public class RunSheet {
  private static final int MOST = 30;
  private static final String OWN =
      " and (r.deputy = :self or r.deputy is null and r.person = :self)";

  @PersistenceContext EntityManager rows;
  @Inject Actor actor;
  @Inject Clock clock;

  /**
   * A run as a whole.
   *
   * @param given what was typed for all items
   * @param first what the first item is called
   */
  public record Head(
      String id,
      BulkKind kind,
      Map<String, String> given,
      Instant begunAt,
      RunState state,
      InBoth first,
      Map<ItemState, Long> counts) {
    public long total() {
      return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public long count(ItemState state) {
      return counts.getOrDefault(state, 0L);
    }

    public long refused() {
      return count(ItemState.REFUSED);
    }

    /** How many are settled, in whichever way. */
    public long settled() {
      return total() - count(ItemState.OPEN);
    }

    public boolean isRunning() {
      return state == RunState.RUNNING;
    }

    /** Whether there is something left that the person can have done. */
    public boolean canGoOn() {
      return !isRunning() && count(ItemState.OPEN) + count(ItemState.BROKEN) > 0;
    }
  }

  /** One item; {@code text} is what was typed for it, {@code reason} why it was not done. */
  public record Line(String subject, InBoth title, String text, ItemState state, InBoth reason) {}

  /** The run that is on the way with a directive, whoever began it. */
  public record OfDirective(String run, BulkKind kind, boolean own) {}

  public Head head(String run) {
    return heads(
            "select r from BulkRun r where r.id = :id" + OWN + " order by r.id", Map.of("id", run))
        .stream()
        .findFirst()
        .orElseThrow(NothingThere::new);
  }

  /** Newest first; older ones than a month are forgotten. */
  public List<Head> mine() {
    return heads(
        "select r from BulkRun r where 1 = 1" + OWN + " order by r.begunAt desc", Map.of());
  }

  /** What this person began of a kind and is not ended: it runs, or waits to go on. */
  public List<Head> notEnded(BulkKind kind) {
    return heads(
        "select r from BulkRun r where r.endedAt is null and r.kind = :kind"
            + OWN
            + " order by r.begunAt desc",
        Map.of("kind", kind));
  }

  private List<Head> heads(String query, Map<String, Object> parameters) {
    var asked =
        rows.createQuery(query, BulkRun.class)
            .setParameter("self", actor.self().id().value())
            .setMaxResults(MOST);
    parameters.forEach(asked::setParameter);
    List<BulkRun> runs = asked.getResultList();
    if (runs.isEmpty()) return List.of();
    Map<String, Map<ItemState, Long>> counts = new HashMap<>();
    Map<String, InBoth> firsts = new HashMap<>();
    rows.createQuery(
            "select i.run, i.state, count(i) from BulkItem i where i.run in :runs"
                + " group by i.run, i.state",
            Object[].class)
        .setParameter("runs", runs.stream().map(BulkRun::id).toList())
        .getResultList()
        .forEach(
            row ->
                counts
                    .computeIfAbsent((String) row[0], run -> new EnumMap<>(ItemState.class))
                    .put((ItemState) row[1], (Long) row[2]));
    rows.createQuery(
            "select i from BulkItem i where i.run in :runs and i.place = 0", BulkItem.class)
        .setParameter("runs", runs.stream().map(BulkRun::id).toList())
        .getResultList()
        .forEach(item -> firsts.put(item.run(), item.line().title()));
    Instant now = clock.instant();
    return runs.stream()
        .map(run -> run.head(now, firsts.get(run.id()), counts.get(run.id())))
        .toList();
  }

  /** Every item in its order, for who began the run. */
  public List<Line> lines(String run) {
    head(run);
    return rows.createQuery(
            "select i from BulkItem i where i.run = :run order by i.place", BulkItem.class)
        .setParameter("run", run)
        .getResultStream()
        .map(BulkItem::line)
        .toList();
  }

  /** A directive that is being issued or revoked says so to everybody who could do the same. */
  public Optional<OfDirective> ofDirective(String directive) {
    Instant now = clock.instant();
    return rows.createQuery("select r from BulkRun r where r.onlyOne = :one", BulkRun.class)
        .setParameter("one", BulkKind.ofDirective(directive))
        .getResultStream()
        .filter(run -> run.state(now) == RunState.RUNNING)
        .map(run -> new OfDirective(run.id(), run.kind(), run.isOf(actor.self())))
        .findFirst();
  }
}
