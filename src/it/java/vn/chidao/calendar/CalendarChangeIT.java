package vn.chidao.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.chidao.support.Office.tasks;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.runtime.Job;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.setting.Effect;
import vn.chidao.shared.Overtaken;
import vn.chidao.shared.Person;
import vn.chidao.shared.Role;
import vn.chidao.support.App;
import vn.chidao.support.As;
import vn.chidao.support.Fold;
import vn.chidao.support.Jobs;
import vn.chidao.support.Office;
import vn.chidao.support.Office.People;
import vn.chidao.support.Staff;

/** A day off that is decided later moves the reminders that are counted in working days. */
@ExtendWith(ArquillianExtension.class)
class CalendarChangeIT {
  private static final LocalDate FRIDAY = LocalDate.of(2027, 6, 18);

  @Deployment
  static WebArchive app() {
    return App.war();
  }

  @Inject Staff staff;
  @Inject Office office;
  @Inject As as;
  @Inject Fold fold;
  @Inject Jobs jobs;
  @Inject KeepCalendar keepCalendar;
  @Inject PreviewDay preview;
  @Inject Holidays holidays;

  @Test
  void a_new_day_off_moves_reminders_and_its_removal_moves_them_back() {
    People people = office.people("C-bca");
    AssignmentId id = office.assignmentsOf(office.issued(people, tasks(1, "C-bca"))).get(0);
    jobs.runDue(id.value());
    office.inProgress(people, id);
    Instant before = watch(id);
    as.person(staff.enrol("C-vpcp", Role.ADMINISTRATOR));
    Effect effect = preview.of(FRIDAY, DayType.SWAP_OFF);
    List<String> said = effect.lines().stream().map(Effect.Line::key).toList();
    assertTrue(said.contains("setting.effect.watches"), said::toString);
    assertTrue(said.contains("setting.effect.workingDays"), said::toString);
    assertEquals(before, watch(id), "looking moves nothing");

    keepCalendar.add(
        FRIDAY, new Holiday.Decision(DayType.SWAP_OFF, "Nghỉ hoán đổi", "1/TB-VPCP 2027"));
    assertEquals(before.minusSeconds(86_400), watch(id), "one working day less");
    keepCalendar.remove(shown(FRIDAY), "Nhập nhầm");
    assertEquals(before, watch(id));
    fold.check(Holiday.class, FRIDAY);
    assertEquals(List.of("DayAdded", "DaySwitchedOff"), fold.acts(Holiday.class, FRIDAY));
  }

  @Test
  void of_two_administrators_who_change_a_day_one_reads_who_was_faster() {
    Person first = staff.enrol("C-vpcp", Role.ADMINISTRATOR);
    as.person(first);
    LocalDate monday = LocalDate.of(2027, 6, 21);
    keepCalendar.add(monday, decision("Nghỉ hoán đổi"));
    Holidays.Day seen = shown(monday);
    keepCalendar.change(seen, decision("Nghỉ bù"), "Sửa tên");
    as.person(staff.enrol("C-vpcp", Role.ADMINISTRATOR));
    Overtaken late =
        assertThrows(
            Overtaken.class, () -> keepCalendar.change(seen, decision("Nghỉ khác"), "Sửa tên"));
    assertEquals(first.name(), late.winner().name());
    assertThrows(Overtaken.class, () -> keepCalendar.remove(seen, "Nhập nhầm"));
    assertThrows(Overtaken.class, () -> keepCalendar.add(monday, decision("Nghỉ hoán đổi")));
    assertEquals("Nghỉ bù", shown(monday).name());
    keepCalendar.remove(shown(monday), "Trả lại lịch");
    fold.check(Holiday.class, monday);
  }

  private static Holiday.Decision decision(String name) {
    return new Holiday.Decision(DayType.SWAP_OFF, name, "1/TB-VPCP 2027");
  }

  private Holidays.Day shown(LocalDate day) {
    return holidays.of(day.getYear()).stream()
        .filter(each -> each.day().equals(day))
        .findFirst()
        .orElseThrow();
  }

  private Instant watch(AssignmentId id) {
    return jobs.open(id.value()).stream()
        .map(Job::getDuedate)
        .min(Date::compareTo)
        .orElseThrow()
        .toInstant();
  }
}
