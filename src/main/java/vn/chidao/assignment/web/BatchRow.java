package vn.chidao.assignment.web;

import java.io.Serializable;
import vn.chidao.assignment.DecideReports.Decision;
import vn.chidao.assignment.Inbox;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.AssignmentStatus;
import vn.chidao.assignment.model.ReportId;

/** One report among many: it has to be opened before it can be decided on. */
public class BatchRow implements Serializable {
  private static final long serialVersionUID = 1L;

  /** What the person chooses for an opened report. */
  public enum Choice {
    APPROVE,
    SEND_BACK
  }

  private final String id;
  private final String title;
  private final String work;
  private final AssignmentStatus status;
  private String report;
  private Choice choice;
  private String note;
  private String refusal;
  private boolean taken;

  BatchRow(Inbox.Item item, String title) {
    this.id = item.id();
    this.title = title;
    this.work = item.work();
    this.status = item.status();
  }

  void opened(String shown) {
    report = shown;
  }

  Decision decision() {
    return new Decision(
        new AssignmentId(id), new ReportId(report), status, choice == Choice.APPROVE, note);
  }

  void decided(String refused) {
    taken = refused == null;
    refusal = refused;
  }

  public boolean isOpened() {
    return report != null;
  }

  public boolean isTaken() {
    return taken;
  }

  public boolean isReady() {
    return isOpened() && !taken && choice != null;
  }

  public String getId() {
    return id;
  }

  public String getTitle() {
    return title;
  }

  public String getWork() {
    return work;
  }

  public AssignmentStatus getStatus() {
    return status;
  }

  public String getReport() {
    return report;
  }

  public String getRefusal() {
    return refusal;
  }

  public Choice getChoice() {
    return choice;
  }

  public void setChoice(Choice choice) {
    this.choice = choice;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
