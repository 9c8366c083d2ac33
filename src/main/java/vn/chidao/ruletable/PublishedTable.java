package vn.chidao.ruletable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import vn.chidao.ruletable.RuleTableEvent.TableChanged;
import vn.chidao.ruletable.RuleTableEvent.TableTakenOver;
import vn.chidao.ruletable.model.DecisionTable;
import vn.chidao.ruletable.model.RuleTable;
import vn.chidao.shared.Audited;
import vn.chidao.shared.Facts;

/**
 * The present rows of a decision table in the words of the audit trail. The table itself is kept by
 * the engine, which answers from it.
 */
@Entity
@Table(name = "rule_table")
public class PublishedTable extends Audited {
  @Id
  @Enumerated(EnumType.STRING)
  private DecisionTable name;

  private int number;

  @Column(name = "row_lines")
  private String lines;

  protected PublishedTable() {}

  /** The table as it was before anybody here changed it. */
  static TableTakenOver takenOver(RuleTable before, int number, Instant at) {
    PublishedTable table = new PublishedTable();
    table.name = before.table();
    table.number = number;
    table.lines = String.join("\n", before.lines());
    return new TableTakenOver(table, at);
  }

  TableChanged change(RuleTable to, int number, String reason, Instant at) {
    this.number = number;
    lines = String.join("\n", to.lines());
    return new TableChanged(this, reason, at);
  }

  @Override
  public String auditType() {
    return "ruletable";
  }

  @Override
  public String auditId() {
    return name.name();
  }

  @Override
  public SortedMap<String, String> state() {
    Facts facts = new Facts().with("tableVersion", number);
    List<String> each = List.of(lines.split("\n"));
    for (int i = 0; i < each.size(); i++)
      facts.with(String.format("rows[%02d].tableRow", i + 1), each.get(i));
    return facts.asMap();
  }
}
