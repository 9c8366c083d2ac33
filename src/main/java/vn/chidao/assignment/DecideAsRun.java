package vn.chidao.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.AssignmentStatus;
import vn.chidao.assignment.model.ReportId;
import vn.chidao.bulk.BulkAct;
import vn.chidao.bulk.BulkKind;
import vn.chidao.bulk.Order;

/** Decisions on many reports, each for itself. */
@ApplicationScoped
public class DecideAsRun implements BulkAct {
  @Inject DecideReports decideReports;

  /**
   * One decision as a run keeps it.
   *
   * @param shown the status that the person saw: what has moved on meanwhile is refused
   * @param text note or reason
   */
  public record Decision(ReportId report, AssignmentStatus shown, boolean approved, String text) {
    public Map<String, String> given() {
      Map<String, String> given = new TreeMap<>();
      given.put("report", report.value());
      given.put("shown", shown.name());
      given.put("approved", String.valueOf(approved));
      given.put("text", text);
      return given;
    }

    static Decision of(Map<String, String> given) {
      return new Decision(
          new ReportId(given.get("report")),
          AssignmentStatus.valueOf(given.get("shown")),
          Boolean.parseBoolean(given.get("approved")),
          given.get("text"));
    }
  }

  @Override
  public BulkKind kind() {
    return BulkKind.REVIEW;
  }

  @Override
  public void perform(Order order) {
    AssignmentId id = new AssignmentId(order.subject());
    Decision made = Decision.of(order.given());
    if (made.approved()) decideReports.approve(id, made.report(), made.shown(), made.text());
    else decideReports.sendBack(id, made.report(), made.shown(), made.text());
  }
}
