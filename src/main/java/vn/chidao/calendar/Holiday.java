package vn.chidao.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.SortedMap;
import vn.chidao.shared.Audited;
import vn.chidao.shared.Facts;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.Text;

/**
 * A day that differs from the plain week, with the document that says so. It is never deleted: a
 * day that does not count (any more, or not yet) is switched off and keeps its history.
 */
@Entity
public class Holiday extends Audited {
  @Id
  @Column(name = "on_day")
  private LocalDate day;

  @Enumerated(EnumType.STRING)
  private DayType type;

  private String name;
  private String source;
  private String confidence;
  private boolean active;

  protected Holiday() {}

  static Holiday on(LocalDate day, Decision decision) {
    if (day == null) throw new RuleViolation("calendar.day.missing");
    Holiday holiday = new Holiday();
    holiday.day = day;
    holiday.decide(decision);
    return holiday;
  }

  /** From now on the day is what the decision says, and counts. */
  void decide(Decision decision) {
    if (decision.type() == null) throw new RuleViolation("calendar.day.typeMissing");
    if (isBlank(decision.name())) throw new RuleViolation("calendar.day.nameMissing");
    if (isBlank(decision.source())) throw new RuleViolation("calendar.day.sourceMissing");
    if (decision.type().isWorked() && WorkingCalendar.isWeekday(day))
      throw new RuleViolation("calendar.day.alreadyWorked", day);
    type = decision.type();
    name = Text.required("calendar.day.name", decision.name(), 255);
    source = Text.required("calendar.day.source", decision.source(), 500);
    confidence = "confirmed";
    active = true;
  }

  void switchOff() {
    if (!active) throw new RuleViolation("calendar.day.alreadyOff", day);
    active = false;
  }

  public LocalDate day() {
    return day;
  }

  public DayType type() {
    return type;
  }

  public String name() {
    return name;
  }

  public String source() {
    return source;
  }

  public String confidence() {
    return confidence;
  }

  public boolean isActive() {
    return active;
  }

  @Override
  public String auditType() {
    return "holiday";
  }

  @Override
  public String auditId() {
    return day.toString();
  }

  @Override
  public SortedMap<String, String> state() {
    return new Facts()
        .with("day", day)
        .with("type", type)
        .with("name", name)
        .with("source", source)
        .with("confidence", confidence)
        .with("active", active)
        .asMap();
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }

  /** What a document decided about one day. */
  public record Decision(DayType type, String name, String source) {}
}
