package vn.chidao.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chidao.assignment.Assignments;
import vn.chidao.assignment.UpdateDuties;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.calendar.Holidays;
import vn.chidao.calendar.VietnamTime;
import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.setting.Setting;
import vn.chidao.setting.Settings;
import vn.chidao.shared.PermitsReaders;

/** How far an assignment is, what was said of it, and whether the duty to say so was kept. */
@ApplicationScoped
@PermitsReaders
public class ProgressSheet {
  @PersistenceContext EntityManager rows;
  @Inject Assignments assignments;
  @Inject UpdateDuties duties;
  @Inject Holidays holidays;
  @Inject Settings settings;

  /** Every update, newest first. */
  public List<Update> updates(AssignmentId id) {
    assignments.get(id);
    WorkingCalendar calendar = holidays.workingCalendar();
    return rows.createQuery(
            "select new vn.chidao.progress.ProgressSheet.Row(u.deliverable, u.percent,"
                + " u.narrative, u.reason, u.changedOn, o.name, u.updatedAt)"
                + " from ProgressUpdate u join Official o on o.id = u.updatedBy"
                + " where u.assignment = :id order by u.updatedAt desc, u.id",
            Row.class)
        .setParameter("id", id.value())
        .getResultStream()
        .map(row -> new Update(row, isLate(row, calendar)))
        .toList();
  }

  /** A change is to be told within so many working days (setting, rules R5.2). */
  private boolean isLate(Row row, WorkingCalendar calendar) {
    LocalDate told = VietnamTime.day(row.at());
    return calendar.workingDaysBetween(row.changedOn(), told)
        > settings.number(Setting.UPDATE_WITHIN);
  }

  /** The duty to tell of the progress; empty while the work is not in the owner's hands. */
  public Optional<Duty> duty(AssignmentId id) {
    assignments.get(id);
    return rows.createQuery(
            "select d.lastUpdateAt, d.countedFrom from UpdateDuty d where d.assignment = :id",
            Object[].class)
        .setParameter("id", id.value())
        .getResultStream()
        .map(
            row ->
                new Duty(
                    (Instant) row[0],
                    (Instant) row[1],
                    duties.missedSince((Instant) row[1]),
                    duties.atLeastDays()))
        .findFirst();
  }

  /**
   * @param lastUpdateAt null when nothing was ever told
   * @param missedSince null while the duty is kept
   */
  public record Duty(
      Instant lastUpdateAt, Instant countedFrom, LocalDate missedSince, int atLeastDays) {}

  /** What was said of one product at one time. */
  public record Row(
      String deliverable,
      int percent,
      String narrative,
      String reason,
      LocalDate changedOn,
      String owner,
      Instant at) {}

  /** The same, and whether it was told later than it should have been. */
  public record Update(Row row, boolean late) {}
}
