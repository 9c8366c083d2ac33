package vn.chidao.urging.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import vn.chidao.assignment.AssignmentRegister;
import vn.chidao.bulk.Planned;
import vn.chidao.shared.web.InBoth;
import vn.chidao.shared.web.Words;

/** One open assignment that can be urged by the letter. */
public class UrgeRow implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String id;
  private final String number;
  private final String label;
  private final String work;
  private final String leadVi;
  private final String leadEn;
  private final LocalDate dueOn;
  private boolean chosen;

  UrgeRow(AssignmentRegister.Row row) {
    this(
        row.id(),
        row.directiveNumber(),
        row.label(),
        row.work(),
        row.leadNameVi(),
        row.leadNameEn(),
        row.dueOn());
  }

  UrgeRow(
      String id,
      String number,
      String label,
      String work,
      String leadVi,
      String leadEn,
      LocalDate dueOn) {
    this.id = id;
    this.number = number;
    this.label = label;
    this.work = work;
    this.leadVi = leadVi;
    this.leadEn = leadEn;
    this.dueOn = dueOn;
  }

  Planned planned(Words words) {
    InBoth title = words.inBoth("assignment.title", number, label);
    String lead = leadEn == null ? leadVi : leadEn;
    return new Planned(
        id, new InBoth(title.vi() + " – " + leadVi, title.en() + " – " + lead), Map.of());
  }

  public String getId() {
    return id;
  }

  public String getNumber() {
    return number;
  }

  public String getLabel() {
    return label;
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
}
