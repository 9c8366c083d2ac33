package vn.chidao.engine;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Description;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import vn.chidao.assignment.model.DeadlineKind;
import vn.chidao.assignment.model.Recipient;
import vn.chidao.directive.model.Urgency;
import vn.chidao.ruletable.model.DecisionTable;
import vn.chidao.ruletable.model.EscalationRow;
import vn.chidao.ruletable.model.ReminderRow;
import vn.chidao.ruletable.model.RuleTable;
import vn.chidao.ruletable.model.TableRow;

/**
 * A decision table as a DMN file: its rows are read from it and written into it, everything else in
 * it stays. The row "not late" of the escalation table is always there and is nobody's to change.
 */
final class DmnFile {
  private static final String NOT_LATE = "< 1";
  private static final String REPEATED = "workingDaysLate + ";
  private static final Set<DeadlineKind> KINDS =
      EnumSet.of(DeadlineKind.FIXED, DeadlineKind.STANDING);

  private DmnFile() {}

  static RuleTable read(DecisionTable table, String file) {
    return new RuleTable(
        table,
        rules(parse(file)).stream()
            .filter(rule -> !in(rule, 0).equals(NOT_LATE))
            .map(rule -> table == DecisionTable.REMINDERS ? reminder(rule) : escalation(rule))
            .toList());
  }

  private static DmnModelInstance parse(String file) {
    return Dmn.readModelFromStream(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
  }

  private static Collection<Rule> rules(DmnModelInstance model) {
    return model
        .getModelElementsByType(org.camunda.bpm.model.dmn.instance.DecisionTable.class)
        .iterator()
        .next()
        .getRules();
  }

  private static TableRow reminder(Rule rule) {
    return new ReminderRow(
        words(rule),
        constants(in(rule, 0), Urgency.class, EnumSet.allOf(Urgency.class)),
        constants(in(rule, 1), DeadlineKind.class, KINDS),
        Integer.valueOf(out(rule, 0)));
  }

  private static TableRow escalation(Rule rule) {
    String days = in(rule, 0);
    boolean open = days.startsWith(">=");
    String[] limits = days.replaceAll("[^0-9.]", "").split("\\.\\.");
    String next = out(rule, 2);
    boolean repeated = next.startsWith(REPEATED);
    int number = Integer.parseInt(next.replace(REPEATED, ""));
    return new EscalationRow(
        words(rule),
        constants(in(rule, 1), Urgency.class, EnumSet.allOf(Urgency.class)),
        Integer.valueOf(limits[0]),
        open ? null : Integer.valueOf(limits[limits.length - 1]),
        Integer.valueOf(out(rule, 0)),
        constants(out(rule, 1), Recipient.class, EnumSet.noneOf(Recipient.class)),
        repeated ? null : Integer.valueOf(number),
        repeated ? Integer.valueOf(number) : null);
  }

  private static String words(Rule rule) {
    return rule.getDescription() == null ? null : rule.getDescription().getTextContent().strip();
  }

  private static String in(Rule rule, int column) {
    return List.copyOf(rule.getInputEntries()).get(column).getTextContent().strip();
  }

  private static String out(Rule rule, int column) {
    return List.copyOf(rule.getOutputEntries()).get(column).getTextContent().strip();
  }

  /** What stands between quotation marks and commas; an empty cell means any. */
  private static <E extends Enum<E>> Set<E> constants(String cell, Class<E> type, Set<E> any) {
    Set<E> named =
        Arrays.stream(cell.replace("\"", "").split(","))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .map(name -> Enum.valueOf(type, name))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    return Set.copyOf(named.isEmpty() ? any : named);
  }

  /**
   * @param template a version of the same table
   */
  static String write(RuleTable table, String template) {
    DmnModelInstance model = parse(template);
    var target =
        model
            .getModelElementsByType(org.camunda.bpm.model.dmn.instance.DecisionTable.class)
            .iterator()
            .next();
    for (Rule rule : List.copyOf(target.getRules()))
      if (!in(rule, 0).equals(NOT_LATE)) target.removeChildElement(rule);
    int number = 0;
    for (TableRow row : table.rows()) {
      Writer writer = new Writer(model, "Rule_" + ++number, row.words());
      if (row instanceof ReminderRow reminder) write(reminder, writer);
      else if (row instanceof EscalationRow escalation) write(escalation, writer);
      target.addChildElement(writer.rule);
    }
    Dmn.validateModel(model);
    return Dmn.convertToString(model);
  }

  private static void write(ReminderRow row, Writer writer) {
    writer.in(strings(row.urgencies(), Urgency.values().length));
    writer.in(strings(row.kinds(), KINDS.size()));
    writer.out(row.workingDaysBefore());
  }

  private static void write(EscalationRow row, Writer writer) {
    writer.in(
        row.until() == null ? ">= " + row.from() : "[" + row.from() + ".." + row.until() + "]");
    writer.in(strings(row.urgencies(), Urgency.values().length));
    writer.out(row.level());
    writer.out("\"" + names(row.recipients()).collect(Collectors.joining(", ")) + "\"");
    writer.out(row.next() == null ? REPEATED + row.every() : row.next());
  }

  private static String strings(Set<? extends Enum<?>> constants, int all) {
    if (constants.size() == all) return "";
    return names(constants).map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
  }

  private static Stream<String> names(Set<? extends Enum<?>> constants) {
    return constants.stream()
        .sorted(Comparator.comparing((Enum<?> each) -> each.ordinal()))
        .map(each -> each.name());
  }

  /** Writes the cells of one row, from left to right. */
  private static final class Writer {
    private final DmnModelInstance model;
    private final String id;
    private final Rule rule;
    private int cell;

    Writer(DmnModelInstance model, String id, String words) {
      this.model = model;
      this.id = id;
      rule = model.newInstance(Rule.class, id);
      if (words == null) return;
      Description description = model.newInstance(Description.class);
      description.setTextContent(words);
      rule.setDescription(description);
    }

    void in(String text) {
      InputEntry entry = model.newInstance(InputEntry.class, id + "_Cell" + ++cell);
      entry.setText(text(text));
      rule.getInputEntries().add(entry);
    }

    void out(Object value) {
      OutputEntry entry = model.newInstance(OutputEntry.class, id + "_Cell" + ++cell);
      entry.setText(text(value.toString()));
      rule.getOutputEntries().add(entry);
    }

    private Text text(String content) {
      Text text = model.newInstance(Text.class);
      text.setTextContent(content);
      return text;
    }
  }
}
