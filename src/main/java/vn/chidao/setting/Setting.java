package vn.chidao.setting;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.chidao.shared.RuleViolation;

/**
 * Every rule that this installation may choose, with what holds as long as nobody has chosen. The
 * rules marked [?] and [A] in the collection of sources are here and nowhere else.
 */
public enum Setting {
  /** Which of the clears every task must have (rules R10: the wording varies). */
  CLEARS_REQUIRED(
      SettingArea.DIRECTIVE,
      "chidao.clears.required",
      "PERSON,WORK,TIME,RESPONSIBILITY,PRODUCTS,RESULT",
      Values.anyOf(
          "clear",
          "PERSON",
          "WORK",
          "TIME",
          "RESPONSIBILITY",
          "PRODUCTS",
          "RESULT",
          "OBJECTIVE",
          "AUTHORITY")),
  /** Whether "before 25/11" includes the 25th. */
  BEFORE_INCLUDES_THE_DAY(
      SettingArea.DIRECTIVE,
      "chidao.deadline.before-includes-the-day",
      "true",
      Values.oneOf("settingSwitch", "true", "false")),
  /** What a deadline on a day off means (rules R9.4). */
  LAST_DAY(
      SettingArea.DEADLINE,
      "chidao.deadline.last-day",
      "KEEP",
      Values.oneOf("lastDayRule", "KEEP", "NEXT_WORKING_DAY")),
  /** From how many working days before its deadline work is due soon (rules R7.4). */
  DUE_SOON(
      SettingArea.DEADLINE, "chidao.deadline.due-soon-working-days", "5", Values.between(1, 60)),
  /** Day of the last month of a period on which its report is due (rules §6). */
  REPORT_MONTH_DAY(SettingArea.DEADLINE, "chidao.report.month-day", "25", Values.between(1, 31)),
  REPORT_QUARTER_DAY(
      SettingArea.DEADLINE, "chidao.report.quarter-day", "20", Values.between(1, 31)),
  REPORT_HALF_YEAR_DAY(
      SettingArea.DEADLINE, "chidao.report.half-year-day", "15", Values.between(1, 31)),
  REPORT_YEAR_DAY(SettingArea.DEADLINE, "chidao.report.year-day", "10", Values.between(1, 31)),
  /** Time to confirm a receipt (rules R5.1). */
  RECEIPT(SettingArea.AGENCY, "chidao.receipt.working-days", "3", Values.between(1, 60)),
  /** Time within which an agency may give an assignment back (rules R8.8). */
  GIVE_BACK(SettingArea.AGENCY, "chidao.return.working-days", "5", Values.between(1, 60)),
  /** Whether what was declined once may be given back again (rules R4.4 T3). */
  RETURN_AFTER_DECLINED(
      SettingArea.AGENCY,
      "chidao.return.after-declined",
      "false",
      Values.oneOf("settingSwitch", "true", "false")),
  /** Whether what was extended may still be given back (rules R4.4 T3). */
  RETURN_AFTER_EXTENSION(
      SettingArea.AGENCY,
      "chidao.return.after-extension",
      "false",
      Values.oneOf("settingSwitch", "true", "false")),
  /** Whether an owner may take back a report that waits for a decision (rules R4.4 T8). */
  REPORT_RECALL(
      SettingArea.AGENCY,
      "chidao.report.recall",
      "true",
      Values.oneOf("settingSwitch", "true", "false")),
  /** An extension asked for later than this is marked (rules R5.5). */
  EXTENSION_NOTICE(
      SettingArea.AGENCY, "chidao.extension.notice-working-days", "5", Values.between(0, 60)),
  /** From which extension on a further one is marked (rules R5.9). */
  EXTENSION_MARKED(SettingArea.AGENCY, "chidao.extension.marked-from", "3", Values.between(1, 20)),
  /** How often an owner tells of the progress at least (rules R3.4). */
  UPDATE_AT_LEAST(
      SettingArea.PROGRESS, "chidao.progress.update-at-least-days", "30", Values.between(1, 366)),
  /** Within how many working days a change is told (rules R5.2). */
  UPDATE_WITHIN(
      SettingArea.PROGRESS, "chidao.progress.update-working-days", "3", Values.between(0, 60)),
  /** How often who is silent past a date is urged. */
  URGE_EVERY(SettingArea.PROGRESS, "chidao.urge.every-working-days", "3", Values.between(1, 60)),
  URGE_AT_MOST(SettingArea.PROGRESS, "chidao.urge.at-most", "5", Values.between(0, 60)),
  /** Day of the month on which late assignments are counted for their review (rules §6). */
  OVERDUE_REVIEW_DAY(SettingArea.PROGRESS, "chidao.overdue.review-day", "5", Values.between(1, 31)),
  /** Time to explain why an assignment is late. */
  OVERDUE_EXPLAIN(
      SettingArea.PROGRESS, "chidao.overdue.explain-working-days", "5", Values.between(1, 60)),
  /** For how many days at most somebody stands in for another. */
  DEPUTY_LONGEST(SettingArea.AGENCY, "chidao.deputy.longest-days", "90", Values.between(1, 366)),
  /** How long what somebody typed and never sent is kept; no text speaks of it. */
  DRAFT_KEPT(SettingArea.FILES, "chidao.draft.keep-days", "90", Values.between(7, 366)),
  /** The pages themselves take no more than 30 megabytes. */
  BIGGEST_FILE(SettingArea.FILES, "chidao.file.max-megabytes", "20", Values.between(1, 30));

  private final SettingArea area;
  private final String property;
  private final String standard;
  private final Values choice;

  Setting(SettingArea area, String property, String standard, Values choice) {
    this.area = area;
    this.property = property;
    this.standard = standard;
    this.choice = choice;
  }

  public SettingArea area() {
    return area;
  }

  /** The name under which an operator may fix it in the environment. */
  public String property() {
    return property;
  }

  /** What holds as long as nobody has chosen. */
  public String standard() {
    return standard;
  }

  public Values choice() {
    return choice;
  }

  /** The value in its one notation; refused when it is none. */
  public String read(String typed) {
    List<String> chosen =
        typed == null
            ? List.of()
            : Arrays.stream(typed.split(",")).map(String::strip).filter(v -> !v.isEmpty()).toList();
    if (choice.options().isEmpty()) return number(chosen);
    if (chosen.isEmpty()) throw new RuleViolation("setting.refused.nothing", this);
    if (!choice.options().containsAll(chosen) || (!choice.many() && chosen.size() > 1))
      throw new RuleViolation("setting.refused.option", this);
    return choice.options().stream().filter(chosen::contains).collect(Collectors.joining(","));
  }

  private String number(List<String> chosen) {
    if (chosen.size() == 1 && chosen.get(0).matches("\\d{1,6}")) {
      int number = Integer.parseInt(chosen.get(0));
      if (number >= choice.least() && number <= choice.most()) return String.valueOf(number);
    }
    throw new RuleViolation("setting.refused.number", this, choice.least(), choice.most());
  }

  /**
   * What may be chosen: numbers between two limits, or options whose labels stand in the bundles
   * under {@code labels}.
   */
  public record Values(int least, int most, String labels, List<String> options, boolean many) {
    static Values between(int least, int most) {
      return new Values(least, most, null, List.of(), false);
    }

    static Values oneOf(String labels, String... options) {
      return new Values(0, 0, labels, List.of(options), false);
    }

    static Values anyOf(String labels, String... options) {
      return new Values(0, 0, labels, List.of(options), true);
    }
  }
}
