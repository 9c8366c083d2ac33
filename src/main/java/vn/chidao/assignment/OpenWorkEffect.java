package vn.chidao.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chidao.assignment.OpenWork.Row;
import vn.chidao.assignment.model.AssignmentStatus;
import vn.chidao.assignment.model.DeadlineKind;
import vn.chidao.assignment.model.ExtensionLimit;
import vn.chidao.assignment.model.ReportingPeriod;
import vn.chidao.assignment.model.ReturnRule;
import vn.chidao.assignment.model.Timeliness;
import vn.chidao.calendar.VietnamTime;
import vn.chidao.setting.Effect;
import vn.chidao.setting.Effect.Affected;
import vn.chidao.setting.Effect.Line;
import vn.chidao.setting.EffectOf;
import vn.chidao.setting.RuleChange;
import vn.chidao.setting.SettingChange;

/** What a change of rules about deadlines would do to open assignments. */
@ApplicationScoped
public class OpenWorkEffect implements EffectOf {
  @Inject Deadlines deadlines;
  @Inject OpenWork openWork;
  @Inject UpdateDuties updateDuties;

  @Override
  public Effect of(RuleChange change) {
    DeadlineRules now = deadlines.rules();
    return now.after(change)
        .map(then -> compared(now, then))
        .orElseGet(() -> change instanceof SettingChange setting ? of(setting, now) : Effect.NONE);
  }

  private Effect compared(DeadlineRules now, DeadlineRules then) {
    List<Row> open = openWork.all();
    List<Line> lines = new ArrayList<>();
    List<Affected> affected = new ArrayList<>();
    timeliness(open, now, then, lines, affected);
    reports(open, now, then, lines);
    long distances =
        open.stream()
            .filter(row -> row.kind() == DeadlineKind.FIXED)
            .filter(row -> left(row, now) != left(row, then))
            .count();
    if (distances > 0) lines.add(Line.of("workingDays", distances));
    List<OpenWork.Moved> moved = openWork.moved(then);
    if (!moved.isEmpty()) lines.add(Line.of("watches", moved.size()));
    moved.forEach(each -> affected.add(each.row().affected(each.from(), each.to())));
    long reported =
        open.stream()
            .filter(row -> now.isPassed(row.kind(), row.dueOn()))
            .filter(row -> !row.reported(now).equals(row.reported(then)))
            .count();
    if (reported > 0) lines.add(Line.of("reported", reported));
    if (lines.isEmpty()) lines.add(Line.of("nothing", open.size()));
    return Effect.of(lines, affected);
  }

  /** When the next report is due, now and then, and how many keep the date of their document. */
  private static void reports(
      List<Row> open, DeadlineRules now, DeadlineRules then, List<Line> lines) {
    for (ReportingPeriod period : ReportingPeriod.values()) {
      if (now.reportingDays().of(period) == then.reportingDays().of(period)) continue;
      List<Row> each = open.stream().filter(row -> row.period() == period).toList();
      long stated = each.stream().filter(Row::statesReports).count();
      lines.add(
          Line.of(
              "reports",
              each.size() - stated,
              period,
              now.nextReport(period, null),
              then.nextReport(period, null)));
      if (stated > 0) lines.add(Line.of("reportsStated", stated));
    }
  }

  private static int left(Row row, DeadlineRules rules) {
    return rules.workingDaysLeft(row.dueOn());
  }

  private static void timeliness(
      List<Row> open,
      DeadlineRules now,
      DeadlineRules then,
      List<Line> lines,
      List<Affected> affected) {
    Map<Timeliness, Map<Timeliness, Long>> turns =
        open.stream()
            .filter(row -> is(row, now) != is(row, then))
            .collect(
                Collectors.groupingBy(
                    row -> is(row, now),
                    TreeMap::new,
                    Collectors.groupingBy(
                        row -> is(row, then), TreeMap::new, Collectors.counting())));
    turns.forEach(
        (from, to) -> to.forEach((is, count) -> lines.add(Line.of("timeliness", count, from, is))));
    open.stream()
        .filter(row -> is(row, now) != is(row, then))
        .forEach(row -> affected.add(row.affected(is(row, now), is(row, then))));
  }

  private static Timeliness is(Row row, DeadlineRules rules) {
    return rules.timeliness(row.status(), row.kind(), row.dueOn(), null);
  }

  private Effect of(SettingChange change, DeadlineRules now) {
    Line line =
        switch (change.setting()) {
          case RECEIPT ->
              Line.of(
                  "receipt",
                  now.calendar().plusWorkingDays(now.today(), change.number()),
                  openWork.all().stream()
                      .filter(row -> row.status() == AssignmentStatus.ASSIGNED)
                      .count());
          case GIVE_BACK -> givenBack(now, change.number(), deadlines.returnRule());
          case REPORT_RECALL ->
              Line.of(
                  "recall",
                  deadlines.isRecallable() ? waiting() : 0,
                  change.isOn() ? waiting() : 0);
          case RETURN_AFTER_DECLINED ->
              givenBack(
                  now,
                  deadlines.giveBackWorkingDays(),
                  new ReturnRule(change.isOn(), deadlines.returnRule().afterExtension()));
          case RETURN_AFTER_EXTENSION ->
              givenBack(
                  now,
                  deadlines.giveBackWorkingDays(),
                  new ReturnRule(deadlines.returnRule().afterDeclined(), change.isOn()));
          case EXTENSION_NOTICE ->
              Line.of(
                  "extensionNotice",
                  atShortNotice(now, deadlines.extensionNoticeWorkingDays()),
                  atShortNotice(now, change.number()));
          case EXTENSION_MARKED ->
              Line.of(
                  "extensionMarked",
                  openWork.countMarkedNext(deadlines.extensionLimit()),
                  openWork.countMarkedNext(new ExtensionLimit(change.number())));
          case UPDATE_AT_LEAST ->
              Line.of(
                  "updates",
                  updateDuties.countMissed(updateDuties.atLeastDays()),
                  updateDuties.countMissed(change.number()));
          default -> null;
        };
    return Effect.of(Stream.ofNullable(line).toList(), List.of());
  }

  /** Reports that wait for a decision. */
  private long waiting() {
    return openWork.all().stream().filter(row -> row.status().isUnderDecision()).count();
  }

  /** How many could be given back today, now and then. */
  private Line givenBack(DeadlineRules now, int workingDays, ReturnRule rule) {
    return Line.of(
        "giveBack",
        countReturnable(now, deadlines.giveBackWorkingDays(), deadlines.returnRule()),
        countReturnable(now, workingDays, rule));
  }

  private long countReturnable(DeadlineRules now, int workingDays, ReturnRule rule) {
    Set<String> declined = openWork.declinedReturns();
    Set<String> extended = openWork.extended();
    return openWork.all().stream()
        .filter(row -> row.status().mayBecome(AssignmentStatus.ASSIGNED))
        .filter(
            row -> rule.refusal(declined.contains(row.id()), extended.contains(row.id())).isEmpty())
        .filter(
            row ->
                !now.today()
                    .isAfter(
                        now.calendar()
                            .plusWorkingDays(VietnamTime.day(row.leadSince()), workingDays)))
        .count();
  }

  private long atShortNotice(DeadlineRules now, int workingDays) {
    return openWork.all().stream()
        .filter(row -> row.kind() == DeadlineKind.FIXED)
        .filter(row -> left(row, now) >= 0 && left(row, now) < workingDays)
        .count();
  }
}
