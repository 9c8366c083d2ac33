package vn.chidao.intake;

import static vn.chidao.intake.AnnexField.DEADLINE;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chidao.intake.PointInTime.Precision;

/** Reads one deadline cell: what kind of phrase it is decides what counts in it. */
final class DeadlineReading {
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private final DeadlineText text;
  private final String said;
  private final String folded;
  private final AnnexContext context;
  private final List<Doubt> doubts = new ArrayList<>();

  DeadlineReading(String cell, AnnexContext context) {
    this.text = DeadlineText.of(cell);
    this.said = text.said();
    this.folded = text.folded();
    this.context = context;
  }

  DeadlinePhrase read() {
    if (text.saysNothing()) return missing(DeadlineClass.NONE, "none", List.of());
    if (text.hasHour()) note("hour");
    List<PointInTime> points = PointsInTime.in(folded, context.documentDate());
    if (text.saysDone()) return done(points);
    Optional<StandingWork> standing = StandingWork.in(folded);
    if (standing.isPresent()) return standing(standing.get(), points);
    boolean counted = points.isEmpty() || points.stream().anyMatch(this::begins);
    Optional<RelativePeriod> period = RelativePeriod.in(text.without(points));
    if (period.isPresent() && counted) return relative(period.get(), points);
    if (!points.isEmpty()) return dated(points);
    return undated();
  }

  private DeadlinePhrase undated() {
    if (text.monthsOfCurrentPeriod() > 0) return current(text.monthsOfCurrentPeriod());
    if (text.namesMilestone())
      return missing(DeadlineClass.MILESTONE, "milestone", List.of(), said);
    if (text.saysUrgent()) return missing(DeadlineClass.URGENT_NO_DATE, "urgent", List.of(), said);
    return missing(DeadlineClass.UNKNOWN, "notUnderstood", List.of(), said);
  }

  private DeadlinePhrase done(List<PointInTime> points) {
    List<PointInTime> real = points.stream().filter(PointInTime::exists).toList();
    if (real.isEmpty()) return missing(DeadlineClass.DONE, "done", List.of(), said);
    boolean others = folded.contains(";") || said.contains("\n") || folded.contains("con lai");
    List<String> days = days(real);
    if (!others) return missing(DeadlineClass.DONE, "done", days, said);
    LocalDate due = last(real).last();
    doubt("partlyDone", days, said);
    return due(DeadlineClass.PARTLY_DONE, due);
  }

  private DeadlinePhrase standing(StandingWork work, List<PointInTime> points) {
    List<PointInTime> dated =
        points.stream()
            .filter(point -> point.exists() && point.yearSaid() && !begins(point))
            .filter(point -> point.precision() != Precision.OPEN_ENDED)
            .toList();
    if (!dated.isEmpty()) {
      List<String> choices = new ArrayList<>(days(dated));
      choices.addAll(work.cycle() == null ? cycles() : List.of(work.cycle().phrase()));
      doubt("standingAndDated", choices, said);
    } else if (work.cycle() == ReportingCycle.YEAR && points.size() > 1) {
      doubt("severalReports", cycles(), said);
    } else if (work.cycle() == null) {
      doubt(work.periodic() ? "otherPeriod" : "noPeriod", cycles(), said);
    }
    return new DeadlinePhrase(said, work.kind(), null, true, work.cycle(), doubts);
  }

  private DeadlinePhrase relative(RelativePeriod period, List<PointInTime> points) {
    Optional<PointInTime> from =
        points.stream()
            .filter(point -> point.precision() == Precision.DAY && point.exists() && begins(point))
            .findFirst();
    LocalDate event = from.map(PointInTime::first).orElse(context.documentDate());
    LocalDate due = period.lastDay(event, context.calendar());
    if (from.isEmpty() && period.start() == RelativePeriod.Start.EVENT)
      return missing(
          DeadlineClass.RELATIVE, "event", List.of(DATE.format(due)), said, DATE.format(due));
    if (from.isEmpty() && period.start() != RelativePeriod.Start.SIGNING)
      doubt("fromSigning", List.of(DATE.format(due)), said, DATE.format(event));
    else note("countedFrom", DATE.format(event));
    if (!period.isExact()) doubt("longestPeriod", List.of(DATE.format(due)), said);
    return due(DeadlineClass.RELATIVE, due);
  }

  private DeadlinePhrase current(int months) {
    LocalDate day = context.documentDate().withDayOfMonth(1);
    int lastMonth = (day.getMonthValue() - 1) / months * months + months;
    LocalDate last = PointInTime.endOfMonth(day.withMonth(lastMonth));
    doubt("currentPeriod", List.of(DATE.format(last)), said, DATE.format(last));
    DeadlineClass kind = months == 3 ? DeadlineClass.QUARTER : DeadlineClass.MONTH;
    return due(months == 12 ? DeadlineClass.YEAR : kind, last);
  }

  private DeadlinePhrase dated(List<PointInTime> all) {
    List<PointInTime> points = DeadlinePoints.thatCount(all, folded);
    if (points.stream().anyMatch(point -> !point.exists()))
      return missing(DeadlineClass.DATE, "noSuchDay", noSuchDay(), said);
    if (points.size() < all.size()) note("otherTimes", said);
    if (points.stream().map(PointInTime::last).distinct().count() > 1) {
      doubt("several", days(points), said);
      return due(DeadlineClass.SEVERAL, last(points).last());
    }
    PointInTime point = points.get(0);
    if (point.isYears() && text.saysMoreThan(all)) doubt("restIgnored", days(points), said);
    return switch (DeadlinePoints.relation(point, folded)) {
      case FROM -> effective(point);
      case BEFORE -> before(point);
      case UNTIL -> on(point, DeadlineClass.UNTIL_DATE);
      case PART -> part(point);
      case ON -> on(point, DeadlineClass.DATE);
    };
  }

  private boolean begins(PointInTime point) {
    return DeadlinePoints.relation(point, folded) == DeadlinePoints.Relation.FROM;
  }

  private DeadlinePhrase effective(PointInTime point) {
    if (point.isYears()) return openEnded(point);
    String day = DATE.format(point.first());
    return missing(
        DeadlineClass.EFFECTIVE_FROM, "effectiveFrom", List.of("trước ngày " + day), said, day);
  }

  private DeadlinePhrase openEnded(PointInTime point) {
    String firstYear = DATE.format(point.first().withMonth(12).withDayOfMonth(31));
    doubt("openEnded", List.of(ReportingCycle.YEAR.phrase(), firstYear), said, firstYear);
    return new DeadlinePhrase(
        said, DeadlineClass.OPEN_ENDED, null, true, ReportingCycle.YEAR, doubts);
  }

  private DeadlinePhrase before(PointInTime point) {
    LocalDate dayBefore = point.first().minusDays(1);
    if (point.precision() == Precision.DAY) {
      boolean included = context.beforeIncludesTheDay();
      LocalDate due = included ? point.last() : dayBefore;
      note(included ? "beforeIncludes" : "beforeExcludes", DATE.format(due));
      return yearChecked(point, DeadlineClass.BEFORE_DATE, due);
    }
    doubt("beforePeriod", List.of(DATE.format(dayBefore), DATE.format(point.last())), said);
    return yearChecked(point, DeadlineClass.BEFORE_DATE, dayBefore);
  }

  private DeadlinePhrase part(PointInTime point) {
    doubt("partOfPeriod", List.of(DATE.format(point.last())), said, DATE.format(point.last()));
    return on(point, DeadlineClass.DATE);
  }

  private DeadlinePhrase on(PointInTime point, DeadlineClass ofDay) {
    DeadlineClass kind =
        switch (point.precision()) {
          case DAY -> ofDay;
          case OPEN_ENDED -> DeadlineClass.OPEN_ENDED;
          default -> DeadlineClass.valueOf(point.precision().name());
        };
    if (kind == DeadlineClass.OPEN_ENDED) return openEnded(point);
    if (kind == DeadlineClass.YEAR_RANGE) note("endOfRange", DATE.format(point.last()));
    return yearChecked(point, kind, point.last());
  }

  private DeadlinePhrase yearChecked(PointInTime point, DeadlineClass kind, LocalDate due) {
    if (!point.yearSaid()) {
      String later = DATE.format(point.nextYear().last());
      doubt("noYear", List.of(DATE.format(due), later), said, DATE.format(due));
    }
    return due(kind, due);
  }

  private DeadlinePhrase due(DeadlineClass kind, LocalDate due) {
    if (due.isBefore(context.documentDate()))
      doubt("beforeDocument", List.of(), DATE.format(due), DATE.format(context.documentDate()));
    return new DeadlinePhrase(said, kind, due, false, null, doubts);
  }

  private DeadlinePhrase missing(
      DeadlineClass kind, String key, List<String> suggestions, String... params) {
    doubts.add(Doubt.missing(DEADLINE, "intake.deadline." + key, suggestions, params));
    return new DeadlinePhrase(said, kind, null, false, null, doubts);
  }

  private void doubt(String key, List<String> suggestions, String... params) {
    doubts.add(Doubt.doubt(DEADLINE, "intake.deadline." + key, suggestions, params));
  }

  private void note(String key, String... params) {
    doubts.add(Doubt.note(DEADLINE, "intake.deadline." + key, params));
  }

  /** The last day of the month when the day does not exist in it. */
  private List<String> noSuchDay() {
    Matcher numbers = Pattern.compile("(\\d{1,2})\\D+(\\d{1,2})\\D+(20\\d\\d)").matcher(folded);
    if (!numbers.find()) return List.of();
    int day = Integer.parseInt(numbers.group(1));
    int month = Integer.parseInt(numbers.group(2));
    int year = Integer.parseInt(numbers.group(3));
    if (month >= 1 && month <= 12 && day >= 1)
      return List.of(DATE.format(PointInTime.endOfMonth(LocalDate.of(year, month, 1))));
    boolean swapped = day >= 1 && day <= 12 && month <= 28;
    return swapped ? List.of(DATE.format(LocalDate.of(year, day, month))) : List.of();
  }

  private static List<String> days(List<PointInTime> points) {
    return points.stream().map(PointInTime::last).distinct().map(DATE::format).toList();
  }

  private static PointInTime last(List<PointInTime> points) {
    return points.stream().max(Comparator.comparing(PointInTime::last)).orElseThrow();
  }

  private static List<String> cycles() {
    return Arrays.stream(ReportingCycle.values()).map(ReportingCycle::phrase).toList();
  }
}
