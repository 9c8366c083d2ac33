package vn.chidao.directive.web;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.chidao.directive.Alike;
import vn.chidao.directive.Alike.Found;
import vn.chidao.directive.model.OverlapDecision;
import vn.chidao.intake.Annex;
import vn.chidao.intake.AnnexRow;
import vn.chidao.shared.RuleViolation;

/**
 * One annex on its way into a draft: while it is read, why it was refused, or its rows with what a
 * person has corrected so far. It is in nobody's draft before it is confirmed.
 */
public class AnnexImport implements Serializable {
  private final String id = UUID.randomUUID().toString();
  private final String name;
  private volatile int percent;
  private volatile boolean failed;
  private volatile RuleViolation refusal;
  private Annex annex;
  private final Set<Integer> leftOut = new TreeSet<>();
  private Map<Integer, Found> found;
  private final Map<Integer, Map<String, OverlapDecision>> decisions = new TreeMap<>();

  AnnexImport(String name) {
    this.name = name;
  }

  void reached(int rows, int of) {
    percent = of == 0 ? 100 : rows * 100 / of;
  }

  synchronized void understood(Annex read) {
    annex = read;
  }

  void refused(RuleViolation why) {
    refusal = why;
  }

  void broke() {
    failed = true;
  }

  synchronized void change(int place, UnaryOperator<AnnexRow> change) {
    annex = annex.with(change.apply(annex.row(place)));
  }

  /** What was found alike; to be found again when what a row says was corrected. */
  synchronized void compared(Map<Integer, Found> alike) {
    found = alike;
  }

  synchronized boolean isCompared() {
    return found != null;
  }

  /** What is decided is taken along when the rows are stored. */
  synchronized void decide(int place, OverlapDecision decision) {
    decisions
        .computeIfAbsent(place, row -> new TreeMap<>())
        .put(decision.other().value(), decision);
  }

  synchronized void reopen(int place, String other) {
    decisions.getOrDefault(place, new TreeMap<>()).remove(other);
  }

  /** Null when the row is alike nothing. */
  public synchronized Found alike(int place) {
    Found each = found == null ? null : found.get(place);
    if (each == null) return null;
    Map<String, OverlapDecision> made = decisions.getOrDefault(place, Map.of());
    return new Found(
        each.mine(),
        each.others().stream()
            .map(other -> other.task() == null ? other : other.with(made.get(other.task())))
            .toList());
  }

  /** Of the rows that are not left out. */
  synchronized Map<Integer, List<OverlapDecision>> decisions() {
    Map<Integer, List<OverlapDecision>> made = new TreeMap<>();
    for (AnnexRow row : chosen().rows())
      if (found != null && found.containsKey(row.place()))
        made.put(
            row.place(),
            alike(row.place()).others().stream()
                .map(Alike::decision)
                .filter(Objects::nonNull)
                .toList());
    return made;
  }

  public synchronized List<AnnexRow> leftOut() {
    return annex.rows().stream().filter(row -> leftOut.contains(row.place())).toList();
  }

  /** Leaves a row out, or takes it in again. */
  synchronized void toggle(int place) {
    if (!leftOut.remove(place)) leftOut.add(place);
  }

  /** The rows that were not left out. */
  public synchronized Annex chosen() {
    return new Annex(annex.rows().stream().filter(row -> !leftOut.contains(row.place())).toList());
  }

  public synchronized Annex getAnnex() {
    return annex;
  }

  public synchronized boolean isLeftOut(int place) {
    return leftOut.contains(place);
  }

  public synchronized boolean isRead() {
    return annex != null;
  }

  public synchronized boolean isRunning() {
    return annex == null && refusal == null && !failed;
  }

  public boolean isFailed() {
    return failed;
  }

  public RuleViolation getRefusal() {
    return refusal;
  }

  public int getPercent() {
    return percent;
  }

  /** Names what was handed in; the same file handed in again has another one. */
  String id() {
    return id;
  }

  public String getName() {
    return name;
  }
}
