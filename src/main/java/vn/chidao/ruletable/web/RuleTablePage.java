package vn.chidao.ruletable.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import vn.chidao.ruletable.TableSheet;
import vn.chidao.ruletable.model.DecisionTable;
import vn.chidao.ruletable.model.RuleTable;
import vn.chidao.shared.NothingThere;

/** A decision table in words, in its present or an older version, and who published which. */
@Named
@RequestScoped
public class RuleTablePage {
  @Inject TableSheet sheet;

  private DecisionTable table = DecisionTable.REMINDERS;
  private Integer version;
  private List<TableSheet.Line> versions;
  private RuleTable shown;

  static DecisionTable table(String name) {
    return Arrays.stream(DecisionTable.values())
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(NothingThere::new);
  }

  public List<TableSheet.Line> getVersions() {
    if (versions == null) versions = sheet.versions(table);
    return versions;
  }

  public RuleTable getShown() {
    if (shown == null) shown = sheet.read(table, getVersion());
    return shown;
  }

  public boolean isPresent() {
    return getVersion() == getVersions().get(0).number();
  }

  public DecisionTable[] getTables() {
    return DecisionTable.values();
  }

  public String getTable() {
    return table.name();
  }

  public void setTable(String name) {
    if (name != null) table = table(name);
  }

  public DecisionTable getKind() {
    return table;
  }

  public Integer getVersion() {
    return version == null ? getVersions().get(0).number() : version;
  }

  public void setVersion(Integer version) {
    this.version = version;
  }
}
