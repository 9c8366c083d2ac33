package vn.chidao.directive.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import vn.chidao.agency.AgencyChoice;
import vn.chidao.calendar.web.Dates;
import vn.chidao.directive.DirectiveSheet;
import vn.chidao.directive.DraftDirective;
import vn.chidao.directive.SubmitForClearance;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.directive.model.DirectiveStatus;
import vn.chidao.directive.model.Heading;
import vn.chidao.directive.model.Secrecy;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.web.Announcements;

/** Where the issuer writes the head of a document, and sees what its tasks still lack. */
@Named
@ViewScoped
public class DraftDirectivePage implements Serializable {
  @Inject DraftDirective draftDirective;
  @Inject SubmitForClearance submitForClearance;
  @Inject DirectiveSheet sheet;
  @Inject AgencyChoice choice;
  @Inject Dates dates;
  @Inject Announcements announcements;

  private String id;
  private HeadingForm form = new HeadingForm();
  private Heading seen;
  private transient DirectiveSheet.Head head;
  private transient Part file;

  /** Shows the draft; without an id the page is empty, for a new one. */
  public String load() {
    if (id == null) return null;
    head = sheet.head(new DirectiveId(id));
    if (head.status() != DirectiveStatus.DRAFT) return DirectivePage.address(id);
    seen = sheet.heading(new DirectiveId(id));
    form = HeadingForm.of(seen);
    return null;
  }

  public String save() {
    Heading heading = form.heading();
    String saved = id;
    if (id == null) saved = draftDirective.draft(heading).value();
    else draftDirective.change(new DirectiveId(id), seen, heading);
    announcements.say("draft.saved", heading.number());
    return address(saved);
  }

  public String attach() throws IOException {
    if (file == null) throw new RuleViolation("draft.source.missing");
    String name = file.getSubmittedFileName();
    draftDirective.attachSource(new DirectiveId(id), name, file.getInputStream().readAllBytes());
    announcements.say("draft.source.kept", name);
    return address(id);
  }

  public String submit() {
    submitForClearance.submit(new DirectiveId(id));
    announcements.say("draft.submitted", seen.number());
    return DirectivePage.address(id);
  }

  static String address(String id) {
    return "/directive/draft-directive?faces-redirect=true&id=" + id;
  }

  /** Agencies that existed on the date of the document, or exist today while it has none. */
  public List<String> agencies(String typed) {
    var day = form.getIssuedOn() == null ? dates.getToday() : form.getIssuedOn();
    return choice.like(typed, day).stream().map(AgencyCode::value).toList();
  }

  /** The subject carries what looks like a mark of secrecy. */
  public boolean isMarked() {
    return Secrecy.isMarkedIn(form.getSubject());
  }

  public DirectiveSheet.Head getHead() {
    return head;
  }

  public HeadingForm getForm() {
    return form;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
