package vn.chidao.assignment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.ReportSheet;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.bulk.BulkKind;
import vn.chidao.bulk.Planned;
import vn.chidao.bulk.web.BulkDesk;
import vn.chidao.shared.Label;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.web.InBoth;
import vn.chidao.shared.web.Words;

/** Where many reports are decided on: each is opened, and gets its own decision. */
@Named
@ViewScoped
public class ReviewBatchPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int AT_ONCE = 20;

  @Inject ReviewQueue queue;
  @Inject AssignmentSheet sheet;
  @Inject ReportSheet reportSheet;
  @Inject BulkDesk desk;
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

  /** The decisions are taken one after the other; how each went stands at the run. */
  public String decide() {
    List<BatchRow> ready = rows.stream().filter(BatchRow::isReady).toList();
    if (ready.isEmpty()) throw new RuleViolation("assignment.batch.nothing");
    String missing = words.of("shared.text.missing", new Label("assignment.review.reason"));
    ready.forEach(row -> row.lacksReason(missing));
    long incomplete = ready.stream().filter(row -> row.getRefusal() != null).count();
    if (incomplete > 0) {
      summary = words.of("assignment.batch.incomplete", incomplete);
      return null;
    }
    List<Planned> all = ready.stream().map(this::planned).toList();
    return desk.begin(BulkKind.REVIEW, Map.of(), all);
  }

  private Planned planned(BatchRow row) {
    InBoth title =
        words.inBoth("assignment.batch.item", row.number(), row.label(), row.getChoice());
    return new Planned(row.getId(), title, row.decision().given());
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

  /** What is still missing; null when nothing is. */
  public String getSummary() {
    return summary;
  }

  public List<BatchRow> getRows() {
    return rows;
  }
}
