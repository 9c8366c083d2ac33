package vn.chidao.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import vn.chidao.assignment.EffectPreview;
import vn.chidao.assignment.ExtendDeadline;

/** Where the Office of the Government records a decision that moves a deadline. */
@Named
@RequestScoped
public class ExtendDeadlinePage extends OneChange {
  @Inject ExtendDeadline extendDeadline;
  @Inject EffectPreview preview;

  private LocalDate to;
  private String document;
  private String reason;

  public String extend() {
    extendDeadline.extend(assignment(), seen(), to, document, reason);
    return back("assignment.extend.done", to);
  }

  public List<EffectPreview.Line> getEffect() {
    return preview.ofDeadline(assignment(), to);
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public String getDocument() {
    return document;
  }

  public void setDocument(String document) {
    this.document = document;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
