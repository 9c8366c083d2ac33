package vn.chidao.assignment.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelinessTest {
  @ParameterizedTest
  @CsvSource({
    "IN_PROGRESS, FIXED,    2025-06-30, ,           2025-06-01, 2025-06-06, ON_TRACK",
    "IN_PROGRESS, FIXED,    2025-06-30, ,           2025-06-24, 2025-06-30, DUE_SOON",
    "IN_PROGRESS, FIXED,    2025-06-30, ,           2025-06-30, 2025-07-07, DUE_SOON",
    "IN_PROGRESS, FIXED,    2025-06-30, ,           2025-07-01, 2025-07-08, OVERDUE",
    "UNDER_REVIEW, FIXED,   2025-06-30, ,           2025-07-01, 2025-07-08, OVERDUE",
    "ACCEPTED,    FIXED,    2025-06-30, 2025-06-30, 2025-09-01, 2025-09-08, COMPLETED_ON_TIME",
    "ACCEPTED,    FIXED,    2025-06-30, 2025-07-01, 2025-09-01, 2025-09-08, COMPLETED_LATE",
    "WITHDRAWN,   FIXED,    2025-06-30, ,           2025-07-01, 2025-07-08, WITHDRAWN",
    "IN_PROGRESS, STANDING, ,           ,           2025-07-01, 2025-07-08, STANDING",
    "ACCEPTED,    STANDING, ,           2025-07-01, 2025-07-01, 2025-07-08, STANDING",
    "IN_PROGRESS, OPEN,     ,           ,           2025-07-01, 2025-07-08, ON_TRACK",
    "ACCEPTED,    OPEN,     ,           2025-07-01, 2025-07-01, 2025-07-08, COMPLETED_ON_TIME"
  })
  void a_deadline_runs_until_the_end_of_its_last_day(
      AssignmentStatus status,
      DeadlineKind kind,
      LocalDate lastDay,
      LocalDate completedOn,
      LocalDate today,
      LocalDate soonUntil,
      Timeliness expected) {
    assertEquals(expected, Timeliness.of(status, kind, lastDay, completedOn, today, soonUntil));
  }
}
