package vn.chidao.directive.web;

import java.io.Serializable;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import vn.chidao.intake.Annex;
import vn.chidao.intake.AnnexRow;
import vn.chidao.shared.RuleViolation;

/**
 * One annex on its way into a draft: while it is read, why it was refused, or its rows with what a
 * person has corrected so far. It is in nobody's draft before it is confirmed.
 */
public class AnnexImport implements Serializable {
  private final String name;
  private volatile int percent;
  private volatile boolean failed;
  private volatile RuleViolation refusal;
  private Annex annex;
  private final Set<Integer> leftOut = new TreeSet<>();

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

  /** Leaves a row out, or takes it in again. */
  synchronized void toggle(int place) {
    if (!leftOut.remove(place)) leftOut.add(place);
  }

  /**
   * Hands over what is to be stored, once: whoever asks again, or at the same time, gets nothing.
   */
  synchronized void confirm(Consumer<Annex> store) {
    if (annex == null) return;
    store.accept(chosen());
    annex = null;
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

  public String getName() {
    return name;
  }
}
