package vn.chidao.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.chidao.intake.PointInTime.Precision;

/** What the words around a named time make of it: due then, before it, from it on, or context. */
final class DeadlinePoints {
  enum Relation {
    ON,
    BEFORE,
    UNTIL,
    /** At the beginning or in the middle of a period. */
    PART,
    FROM
  }

  private static final String NOUN = "(?: ngay| thang| quy| nam| het| cuoi)*$";
  private static final Pattern BEFORE = Pattern.compile("\\btruoc" + NOUN);
  private static final Pattern FROM =
      Pattern.compile("\\b(?:tu|bat dau|ap dung|hieu luc|sau|ke tu)(?: tu| vao)?" + NOUN);
  private static final Pattern UNTIL =
      Pattern.compile(
          "\\b(?:den|toi|cham nhat|muon nhat|muon hon|khong qua|het|han)(?: la| vao| trong)?"
              + NOUN);
  private static final Pattern PART = Pattern.compile("\\b(?:dau|giua)(?: thang| quy| nam)?$");
  private static final Pattern RANGE =
      Pattern.compile("[ ,]*(?:-|den|toi)(?: het| cuoi| ngay| thang| quy| nam)* *");

  /** "kế hoạch năm 2024": the year belongs to a thing, not to the deadline. */
  private static final Pattern OF_A_THING =
      Pattern.compile("\\b(?!trong|het|den|cuoi|truoc|va|tu|dau|giua|toi|hoan|vao)[a-z]+ nam$");

  /** "2025 - 2027, định hướng 2030": an outlook, not a deadline. */
  private static final Pattern OUTLOOK =
      Pattern.compile("\\b(?:dinh huong|tam nhin)(?: den)?(?: nam)?$");

  private DeadlinePoints() {}

  /** Those of the named times that say when it is due. */
  static List<PointInTime> thatCount(List<PointInTime> all, String folded) {
    List<PointInTime> points = new ArrayList<>(all);
    for (int i = points.size() - 1; i > 0; i--)
      if (RANGE.matcher(between(points.get(i - 1), points.get(i), folded)).matches())
        points.remove(i - 1);
    if (points.size() > 1)
      removeUnlessAll(points, point -> OUTLOOK.matcher(before(point, folded)).find());
    if (points.size() > 1)
      removeUnlessAll(points, point -> relation(point, folded) == Relation.FROM);
    if (points.size() > 1)
      removeUnlessAll(
          points,
          point ->
              point.precision() == Precision.YEAR
                  && OF_A_THING.matcher(before(point, folded)).find());
    return points;
  }

  static Relation relation(PointInTime point, String folded) {
    String before = before(point, folded);
    if (BEFORE.matcher(before).find()) return Relation.BEFORE;
    if (UNTIL.matcher(before).find()) return Relation.UNTIL;
    boolean range = point.precision() == Precision.YEAR_RANGE;
    if (!range && FROM.matcher(before).find()) return Relation.FROM;
    return PART.matcher(before).find() ? Relation.PART : Relation.ON;
  }

  private static void removeUnlessAll(List<PointInTime> points, Predicate<PointInTime> which) {
    if (!points.stream().allMatch(which)) points.removeIf(which);
  }

  private static String between(PointInTime a, PointInTime b, String folded) {
    return folded.substring(a.end(), b.start());
  }

  private static String before(PointInTime point, String folded) {
    return folded.substring(0, point.start()).stripTrailing();
  }
}
