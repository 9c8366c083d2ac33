package vn.chidao.directive;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.directive.model.OverlapDecision;
import vn.chidao.directive.model.OverlapVerdict;
import vn.chidao.directive.model.TaskContent;
import vn.chidao.directive.model.TaskId;
import vn.chidao.shared.AgencyCode;

/**
 * A task that seems to ask for the same as another one: an open task of a directive, or another row
 * of the annex that is being imported.
 *
 * @param task null for a row that is no task yet
 * @param directive the document that asks for it, of that number and day
 * @param label what the document numbers it by
 * @param sameTime both are due on the same day, or say the same about it
 * @param decision what a person decided about it; null when nobody has
 */
public record Alike(
    String task,
    String directive,
    String number,
    LocalDate issuedOn,
    String label,
    String work,
    List<AgencyCode> leads,
    List<String> products,
    TaskContent.Time time,
    boolean sameTime,
    OverlapDecision decision)
    implements Serializable {

  /** A task or row, and everything that it is alike. */
  public record Found(Alike mine, List<Alike> others) implements Serializable {
    public boolean isUndecided() {
      return others.stream().anyMatch(other -> other.decision == null);
    }
  }

  public String getProductNames() {
    return String.join("; ", products);
  }

  /** A decision about it. */
  public OverlapDecision decided(OverlapVerdict verdict, String reason) {
    return new OverlapDecision(
        new TaskId(task), new DirectiveId(directive), number, issuedOn, verdict, reason);
  }

  public Alike with(OverlapDecision made) {
    return new Alike(
        task, directive, number, issuedOn, label, work, leads, products, time, sameTime, made);
  }

  Alike besides(TaskContent.Time other) {
    boolean same =
        time.dueOn() != null || other.dueOn() != null
            ? time.dueOn() != null && time.dueOn().equals(other.dueOn())
            : time.kind() == other.kind() && time.period() == other.period();
    return new Alike(
        task, directive, number, issuedOn, label, work, leads, products, time, same, decision);
  }
}
