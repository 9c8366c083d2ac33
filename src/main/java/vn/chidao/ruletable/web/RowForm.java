package vn.chidao.ruletable.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.chidao.assignment.model.DeadlineKind;
import vn.chidao.assignment.model.Recipient;
import vn.chidao.directive.model.Urgency;
import vn.chidao.ruletable.model.DecisionTable;
import vn.chidao.ruletable.model.EscalationRow;
import vn.chidao.ruletable.model.ReminderRow;
import vn.chidao.ruletable.model.TableRow;
import vn.chidao.shared.Text;

/** One row of a decision table while it is being changed. */
public class RowForm implements Serializable {
  private String words;
  private List<Urgency> urgencies = new ArrayList<>();
  private List<DeadlineKind> kinds = new ArrayList<>();
  private List<Recipient> recipients = new ArrayList<>();
  private Integer days;
  private Integer from;
  private Integer until;
  private Integer level;
  private Integer next;
  private Integer every;

  static RowForm of(TableRow row) {
    RowForm form = new RowForm();
    form.words = row.words();
    form.urgencies = row.urgencies().stream().sorted().toList();
    if (row instanceof ReminderRow reminder) {
      form.kinds = reminder.kinds().stream().sorted().toList();
      form.days = reminder.workingDaysBefore();
    } else if (row instanceof EscalationRow escalation) {
      form.recipients = escalation.recipients().stream().sorted().toList();
      form.from = escalation.from();
      form.until = escalation.until();
      form.level = escalation.level();
      form.next = escalation.next();
      form.every = escalation.every();
    }
    return form;
  }

  TableRow row(DecisionTable table) {
    String said = Text.optional("ruletable.words", words, 200);
    return table == DecisionTable.REMINDERS
        ? new ReminderRow(said, Set.copyOf(urgencies), Set.copyOf(kinds), days)
        : new EscalationRow(
            said, Set.copyOf(urgencies), from, until, level, Set.copyOf(recipients), next, every);
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public List<Urgency> getUrgencies() {
    return urgencies;
  }

  public void setUrgencies(List<Urgency> urgencies) {
    this.urgencies = urgencies;
  }

  public List<DeadlineKind> getKinds() {
    return kinds;
  }

  public void setKinds(List<DeadlineKind> kinds) {
    this.kinds = kinds;
  }

  public List<Recipient> getRecipients() {
    return recipients;
  }

  public void setRecipients(List<Recipient> recipients) {
    this.recipients = recipients;
  }

  public Integer getDays() {
    return days;
  }

  public void setDays(Integer days) {
    this.days = days;
  }

  public Integer getFrom() {
    return from;
  }

  public void setFrom(Integer from) {
    this.from = from;
  }

  public Integer getUntil() {
    return until;
  }

  public void setUntil(Integer until) {
    this.until = until;
  }

  public Integer getLevel() {
    return level;
  }

  public void setLevel(Integer level) {
    this.level = level;
  }

  public Integer getNext() {
    return next;
  }

  public void setNext(Integer next) {
    this.next = next;
  }

  public Integer getEvery() {
    return every;
  }

  public void setEvery(Integer every) {
    this.every = every;
  }
}
