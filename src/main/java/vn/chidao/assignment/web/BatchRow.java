package vn.chidao.assignment.web;

import java.io.Serializable;
import vn.chidao.assignment.DecideAsRun.Decision;
import vn.chidao.assignment.Inbox;
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
  private final String number;
  private final String label;
  private final String work;
  private final AssignmentStatus status;
  private String report;
  private Choice choice;
  private String note;
  private String refusal;

  BatchRow(Inbox.Item item, String title) {
    this.id = item.id();
    this.title = title;
    this.number = item.directiveNumber();
    this.label = item.label();
    this.work = item.work();
    this.status = item.status();
  }

  void opened(String shown) {
    report = shown;
  }

  Decision decision() {
    return new Decision(new ReportId(report), status, choice == Choice.APPROVE, note);
  }

  /** A report goes back with a reason only. */
  void lacksReason(String why) {
    boolean empty = note == null || note.isBlank();
    refusal = choice == Choice.SEND_BACK && empty ? why : null;
  }

  public boolean isOpened() {
    return report != null;
  }

  public boolean isReady() {
    return isOpened() && choice != null;
  }

  public String getId() {
    return id;
  }

  public String getTitle() {
    return title;
  }

  String number() {
    return number;
  }

  String label() {
    return label;
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
