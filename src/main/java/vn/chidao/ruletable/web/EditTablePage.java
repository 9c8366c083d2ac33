package vn.chidao.ruletable.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.chidao.ruletable.PublishTable;
import vn.chidao.ruletable.TableSheet;
import vn.chidao.ruletable.model.DecisionTable;
import vn.chidao.ruletable.model.RuleTable;
import vn.chidao.setting.Effect;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.web.Announcements;

/** Where an administrator changes a decision table: rows, check, preview, publication. */
@Named
@ViewScoped
public class EditTablePage implements Serializable {
  @Inject TableSheet sheet;
  @Inject PublishTable publishTable;
  @Inject Announcements announcements;

  private DecisionTable table = DecisionTable.REMINDERS;
  private Integer from;
  private int seen;
  private List<RowForm> rows = new ArrayList<>();
  private String reason;
  private boolean checked;
  private transient RuleTable previewed;
  private transient List<RuleViolation> problems = List.of();
  private transient Effect effect;

  /** Shows the version from which the new one is made: the present one, or an older one. */
  public void load() {
    seen = sheet.versions(table).get(0).number();
    if (from == null) from = seen;
    sheet.read(table, from).rows().forEach(row -> rows.add(RowForm.of(row)));
  }

  public void add() {
    rows.add(new RowForm());
    checked = false;
  }

  public void remove(int index) {
    rows.remove(index);
    checked = false;
  }

  public void up(int index) {
    if (index > 0) Collections.swap(rows, index, index - 1);
    checked = false;
  }

  public void down(int index) {
    up(index + 1 < rows.size() ? index + 1 : 0);
  }

  /** Says what is wrong with the table, or what it would do. */
  public void check() {
    previewed = ruleTable();
    problems = previewed.problems();
    effect = problems.isEmpty() ? sheet.effect(previewed) : null;
    checked = true;
  }

  /** What was not looked at in this shape is looked at first. */
  public String publish() {
    if (!ruleTable().equals(previewed) || !problems.isEmpty()) {
      check();
      return null;
    }
    publishTable.publish(previewed, reason, seen);
    announcements.say("ruletable.published", table, seen + 1);
    return "/ruletable/rule-table?faces-redirect=true&table=" + table;
  }

  private RuleTable ruleTable() {
    return new RuleTable(table, rows.stream().map(row -> row.row(table)).toList());
  }

  public boolean isReady() {
    return checked && effect != null;
  }

  public List<RuleViolation> getProblems() {
    return checked && problems != null ? problems : List.of();
  }

  public Effect getEffect() {
    return effect;
  }

  public boolean isTakenBack() {
    return from != null && from != seen;
  }

  public List<RowForm> getRows() {
    return rows;
  }

  public String getTable() {
    return table.name();
  }

  public void setTable(String name) {
    if (name != null) table = RuleTablePage.table(name);
  }

  public DecisionTable getKind() {
    return table;
  }

  public Integer getFrom() {
    return from;
  }

  public void setFrom(Integer from) {
    this.from = from;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
