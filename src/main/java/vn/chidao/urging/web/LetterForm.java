package vn.chidao.urging.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.chidao.draft.Drafts;

/** What is typed of an urging letter. */
public class LetterForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String number;
  private LocalDate issuedOn;
  private String text;
  private LocalDate reportDueOn;

  static LetterForm of(Drafts.Draft draft) {
    LetterForm form = new LetterForm();
    form.number = draft.get("number");
    form.issuedOn = day(draft.get("issuedOn"));
    form.text = draft.get("text");
    form.reportDueOn = day(draft.get("reportDueOn"));
    return form;
  }

  private static LocalDate day(String kept) {
    return kept == null ? null : LocalDate.parse(kept);
  }

  Map<String, String> typed() {
    Map<String, String> typed = new HashMap<>();
    typed.put("number", number);
    typed.put("issuedOn", issuedOn == null ? null : issuedOn.toString());
    typed.put("text", text);
    typed.put("reportDueOn", reportDueOn == null ? null : reportDueOn.toString());
    return typed;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public LocalDate getIssuedOn() {
    return issuedOn;
  }

  public void setIssuedOn(LocalDate issuedOn) {
    this.issuedOn = issuedOn;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public LocalDate getReportDueOn() {
    return reportDueOn;
  }

  public void setReportDueOn(LocalDate reportDueOn) {
    this.reportDueOn = reportDueOn;
  }
}
