package vn.chidao.progress.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.UpdateDuties;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.calendar.VietnamTime;
import vn.chidao.calendar.web.Dates;
import vn.chidao.progress.ProgressSheet;
import vn.chidao.progress.ProgressSheet.Update;
import vn.chidao.shared.Actor;
import vn.chidao.shared.Role;

/** How far each product is, as pages show it: {@code #{progressLines.of(head)}}. */
@Named
@RequestScoped
public class ProgressLines {
  @Inject ProgressSheet sheet;
  @Inject AssignmentSheet assignments;
  @Inject UpdateDuties duties;
  @Inject Dates dates;
  @Inject Actor actor;
  private final Map<String, List<Update>> known = new HashMap<>();

  /** One product, its last update, and those before; no name where no product is named. */
  public record Product(String deliverable, String name, Update last, List<Update> earlier) {
    public int percent() {
      return last == null ? 0 : last.row().percent();
    }
  }

  public List<Product> of(AssignmentSheet.Head head) {
    List<AssignmentSheet.Product> owed = assignments.products(new AssignmentId(head.id()));
    if (owed.isEmpty()) return List.of(product(head, null, null));
    return owed.stream().map(each -> product(head, each.id(), each.name())).toList();
  }

  private Product product(AssignmentSheet.Head head, String deliverable, String name) {
    List<Update> all =
        updates(head.id()).stream()
            .filter(update -> Objects.equals(update.row().deliverable(), deliverable))
            .toList();
    return new Product(
        deliverable, name, all.isEmpty() ? null : all.get(0), all.stream().skip(1).toList());
  }

  private List<Update> updates(String assignment) {
    return known.computeIfAbsent(assignment, id -> sheet.updates(new AssignmentId(id)));
  }

  /** The duty to tell; null while the work is not in the owner's hands. */
  public ProgressSheet.Duty duty(AssignmentSheet.Head head) {
    return sheet.duty(new AssignmentId(head.id())).orElse(null);
  }

  /** Calendar days since a moment. */
  public long daysSince(Instant moment) {
    return dates.getToday().toEpochDay() - VietnamTime.day(moment).toEpochDay();
  }

  /** For a list: since when the duty is missed; null while it is kept. */
  public LocalDate missedSince(Instant countedFrom) {
    return duties.missedSince(countedFrom);
  }

  public boolean mayUpdate(AssignmentSheet.Head head) {
    return actor.id().value().equals(head.owner())
        && actor.has(Role.OFFICIAL)
        && head.status().isWithOwner();
  }
}
