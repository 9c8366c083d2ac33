package vn.chidao.ruletable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.chidao.ruletable.model.DecisionTable;
import vn.chidao.shared.Person;

/** Who published a version of a decision table, and why; written once. */
@Entity
@Table(name = "rule_table_version")
public class TableVersion {
  @Id private String id;

  @Column(name = "table_name")
  private String table;

  private int number;

  @Column(name = "published_by")
  private String by;

  @Column(name = "published_by_name")
  private String byName;

  @Column(name = "published_at")
  private Instant at;

  private String reason;

  protected TableVersion() {}

  TableVersion(DecisionTable table, int number, Person by, String reason, Instant at) {
    this.id = table.name() + "-" + number;
    this.table = table.name();
    this.number = number;
    this.by = by.id().value();
    this.byName = by.name();
    this.reason = reason;
    this.at = at;
  }

  int number() {
    return number;
  }

  String byName() {
    return byName;
  }

  String reason() {
    return reason;
  }
}
