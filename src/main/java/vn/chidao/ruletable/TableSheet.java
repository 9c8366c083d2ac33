package vn.chidao.ruletable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.chidao.assignment.TableChange;
import vn.chidao.ruletable.RuleTables.Version;
import vn.chidao.ruletable.model.DecisionTable;
import vn.chidao.ruletable.model.RuleTable;
import vn.chidao.setting.Effect;
import vn.chidao.setting.PreviewChange;
import vn.chidao.shared.NothingThere;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;

/** A decision table in each of its versions, and what another one would do to open assignments. */
@ApplicationScoped
@Permits(Role.ADMINISTRATOR)
public class TableSheet {
  @PersistenceContext EntityManager rows;
  @Inject RuleTables tables;
  @Inject PreviewChange preview;

  /** All versions, the present one first. */
  public List<Line> versions(DecisionTable table) {
    Map<Integer, TableVersion> told =
        rows.createQuery("select v from TableVersion v where v.table = :table", TableVersion.class)
            .setParameter("table", table.name())
            .getResultStream()
            .collect(Collectors.toMap(TableVersion::number, Function.identity()));
    return tables.versions(table).stream()
        .map(version -> line(version, told.get(version.number())))
        .toList();
  }

  private static Line line(Version version, TableVersion told) {
    return new Line(
        version.number(),
        version.at(),
        version.shipped(),
        told == null ? null : told.byName(),
        told == null ? null : told.reason());
  }

  public RuleTable read(DecisionTable table, int version) {
    requireVersion(table, version);
    return tables.read(table, version);
  }

  public String file(DecisionTable table, int version) {
    requireVersion(table, version);
    return tables.file(table, version);
  }

  private void requireVersion(DecisionTable table, int version) {
    if (tables.versions(table).stream().noneMatch(each -> each.number() == version))
      throw new NothingThere();
  }

  /** What publishing this table would do; it must have no problems. Asking writes nothing. */
  public Effect effect(RuleTable table) {
    return preview.of(new TableChange(tables.answering(table)));
  }

  /**
   * One version.
   *
   * @param by null when the product brought it
   */
  public record Line(int number, Instant at, boolean shipped, String by, String reason) {}
}
