package vn.chidao.urging.web;

import java.io.Serializable;
import java.time.LocalDate;
import vn.chidao.assignment.AssignmentRegister;

/** One open assignment that can be urged by the letter, and what came of it. */
public class UrgeRow implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String id;
  private final String title;
  private final String work;
  private final String leadVi;
  private final String leadEn;
  private final LocalDate dueOn;
  private boolean chosen;
  private boolean urged;
  private String refusal;

  UrgeRow(AssignmentRegister.Row row, String title) {
    this(row.id(), title, row.work(), row.leadNameVi(), row.leadNameEn(), row.dueOn());
  }

  UrgeRow(String id, String title, String work, String leadVi, String leadEn, LocalDate dueOn) {
    this.id = id;
    this.title = title;
    this.work = work;
    this.leadVi = leadVi;
    this.leadEn = leadEn;
    this.dueOn = dueOn;
  }

  /** {@code refused} is null when it was urged. */
  void done(String refused) {
    urged = refused == null;
    refusal = refused;
    chosen = false;
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

  public String getLeadVi() {
    return leadVi;
  }

  public String getLeadEn() {
    return leadEn;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public boolean isChosen() {
    return chosen;
  }

  public void setChosen(boolean chosen) {
    this.chosen = chosen;
  }

  public boolean isUrged() {
    return urged;
  }

  public String getRefusal() {
    return refusal;
  }
}
