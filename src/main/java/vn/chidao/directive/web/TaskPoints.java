package vn.chidao.directive.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.chidao.agency.OfficialNames;
import vn.chidao.calendar.web.Dates;
import vn.chidao.directive.DirectiveSheet;
import vn.chidao.directive.DirectiveSheet.TaskLine;
import vn.chidao.directive.DirectiveSheet.Waived;
import vn.chidao.directive.model.Clear;
import vn.chidao.shared.web.Words;

/** What must be clear of a task, point by point: {@code #{taskPoints.of(line)}}. */
@Named
@RequestScoped
public class TaskPoints {
  @Inject DirectiveSheet sheet;
  @Inject OfficialNames officials;
  @Inject Dates dates;
  @Inject Words words;

  private final Map<String, String> names = new HashMap<>();

  /** One point: clear, lacking, or let go by somebody for a reason. */
  public record Point(Clear clear, boolean lacking, Waived waived, String by) {}

  /** The points that this installation requires, in the order in which they are always named. */
  public List<Point> of(TaskLine line) {
    return Stream.of(Clear.values())
        .filter(sheet.requiredClears()::contains)
        .map(clear -> point(line, clear))
        .toList();
  }

  /** What was let go, told once for all points that share a reason. */
  public List<String> waivers(TaskLine line) {
    Map<List<Object>, List<String>> together = new LinkedHashMap<>();
    for (Point point : of(line))
      if (point.waived() != null)
        together
            .computeIfAbsent(
                List.of(point.waived().reason(), point.by(), dates.dayOf(point.waived().at())),
                same -> new ArrayList<>())
            .add(words.label(point.clear()));
    return together.entrySet().stream()
        .map(
            each ->
                words.of(
                    "tasks.waiver",
                    String.join(", ", each.getValue()),
                    each.getKey().get(0),
                    each.getKey().get(1),
                    each.getKey().get(2)))
        .toList();
  }

  private Point point(TaskLine line, Clear clear) {
    Waived waived =
        line.waived().stream().filter(each -> each.clear() == clear).findFirst().orElse(null);
    return new Point(
        clear, line.lacks().contains(clear), waived, waived == null ? null : name(waived.by()));
  }

  private String name(String official) {
    return names.computeIfAbsent(official, id -> officials.of(List.of(id)).getOrDefault(id, id));
  }
}
