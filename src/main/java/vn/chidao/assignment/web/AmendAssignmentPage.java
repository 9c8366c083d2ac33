package vn.chidao.assignment.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import vn.chidao.agency.AgencyChoice;
import vn.chidao.assignment.AmendAssignment;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.Deadlines;
import vn.chidao.assignment.EffectPreview;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.DeadlineKind;
import vn.chidao.assignment.model.Edition;
import vn.chidao.assignment.model.ProductKind;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.web.Announcements;

/** Where the issuing side changes what an assignment asks for, seeing what that changes. */
@Named
@ViewScoped
public class AmendAssignmentPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject AssignmentSheet sheet;
  @Inject AmendAssignment amendAssignment;
  @Inject EffectPreview preview;
  @Inject AgencyChoice choice;
  @Inject Deadlines deadlines;
  @Inject Announcements announcements;
  @Inject HttpServletRequest request;

  private String id;
  private String title;
  private DeadlineKind kind;
  private String seen;
  private TermsForm form;

  @PostConstruct
  void open() {
    id = request.getParameter("id");
  }

  public void load() {
    if (form != null) return;
    seen = sheet.edition(new AssignmentId(id)).value();
    var head = sheet.head(new AssignmentId(id));
    title = head.directiveNumber();
    kind = head.kind();
    form = TermsForm.of(head, sheet.products(new AssignmentId(id)));
  }

  public String amend() {
    amendAssignment.amend(new AssignmentId(id), new Edition(seen), getForm().amendment());
    announcements.say("assignment.amend.done");
    return "/assignment/assignment?faces-redirect=true&id=" + id;
  }

  public List<EffectPreview.Line> getEffect() {
    return preview.ofAmendment(new AssignmentId(id), getForm().getDueOn(), form.partners());
  }

  /** Codes of the agencies of today whose names have what is typed. */
  public List<String> agencies(String typed) {
    return choice.like(typed, deadlines.today()).stream().map(AgencyCode::value).toList();
  }

  public ProductKind[] getProductKinds() {
    return ProductKind.values();
  }

  public boolean isFixed() {
    load();
    return kind == DeadlineKind.FIXED;
  }

  public String getId() {
    return id;
  }

  public String getTitle() {
    return title;
  }

  /** Read anew when the server has forgotten the page: after a second click, or on the way back. */
  public TermsForm getForm() {
    load();
    return form;
  }

  /** What the page showed is what is amended: its form carries it along. */
  public String getSeen() {
    load();
    return seen;
  }

  public void setSeen(String seen) {
    load();
    this.seen = seen;
  }
}
