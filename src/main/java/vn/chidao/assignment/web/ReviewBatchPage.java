package vn.chidao.assignment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.DecideReports;
import vn.chidao.assignment.ReportSheet;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.shared.web.Words;

/** Where many reports are decided on: each is opened, gets its own decision and its own outcome. */
@Named
@ViewScoped
public class ReviewBatchPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int AT_ONCE = 20;

  @Inject ReviewQueue queue;
  @Inject AssignmentSheet sheet;
  @Inject ReportSheet reportSheet;
  @Inject DecideReports decideReports;
  @Inject Words words;

  private ArrayList<BatchRow> rows;
  private String summary;

  public void load() {
    if (rows != null) return;
    rows = new ArrayList<>();
    queue.items().stream()
        .limit(AT_ONCE)
        .map(item -> new BatchRow(item, title(item.directiveNumber(), item.label())))
        .forEach(rows::add);
  }

  private String title(String number, String label) {
    return words.of("assignment.title", number, label);
  }

  public void open(BatchRow row) {
    reportSheet.reports(new AssignmentId(row.getId())).stream()
        .findFirst()
        .ifPresent(report -> row.opened(report.id()));
  }

  /** Takes the decisions one after the other and says how each went. */
  public void decide() {
    List<BatchRow> ready = rows.stream().filter(BatchRow::isReady).toList();
    for (BatchRow row : ready) {
      var outcome = decideReports.decide(row.decision());
      row.decided(outcome.isTaken() ? null : words.of(outcome.refusal()));
    }
    long taken = ready.stream().filter(BatchRow::isTaken).count();
    summary = words.of("assignment.batch.done", taken, ready.size() - taken);
  }

  public AssignmentSheet.Head head(BatchRow row) {
    return sheet.head(new AssignmentId(row.getId()));
  }

  public ReportSheet.Report report(BatchRow row) {
    return reportSheet.reports(new AssignmentId(row.getId())).get(0);
  }

  public BatchRow.Choice[] getChoices() {
    return BatchRow.Choice.values();
  }

  /** How the last decisions went; null before the first. */
  public String getSummary() {
    return summary;
  }

  public List<BatchRow> getRows() {
    return rows;
  }
}
