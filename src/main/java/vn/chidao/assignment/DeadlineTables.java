package vn.chidao.assignment;

import java.util.List;
import java.util.Set;
import vn.chidao.assignment.model.Recipient;

/** The two decision tables about deadlines, which jurists change without programmers. */
public interface DeadlineTables {
  /**
   * Working days before the deadline on which the owner is reminded, most first.
   *
   * @param urgency name of the directive's urgency
   * @param kind name of the kind of deadline; for standing work the next periodic report counts
   */
  List<Integer> reminderDays(String urgency, String kind);

  /** What follows from being so many working days late; level 0 while not late. */
  Escalation escalation(int workingDaysLate, String urgency);

  /**
   * How high lateness is reported.
   *
   * @param nextOnWorkingDay working day of lateness on which it is reported again, always later
   */
  record Escalation(int level, Set<Recipient> recipients, int nextOnWorkingDay) {}
}
