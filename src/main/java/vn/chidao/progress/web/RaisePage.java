package vn.chidao.progress.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.Parties;
import vn.chidao.draft.Drafts;
import vn.chidao.progress.RaiseInquiry;
import vn.chidao.progress.model.InquiryKind;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.web.Announcements;

/** Where the owner raises an obstacle, or asks the issuing side. */
@Named
@RequestScoped
public class RaisePage {
  @Inject AssignmentSheet sheet;
  @Inject RaiseInquiry raiseInquiry;
  @Inject InquiryLines lines;
  @Inject Drafts drafts;
  @Inject Announcements announcements;
  @Inject HttpServletRequest request;

  private String id;
  private InquiryKind kind;
  private AssignmentSheet.Head head;
  private String text;
  private String addressee;
  private LocalDate dueOn;
  private Instant savedAt;

  @PostConstruct
  void open() {
    id = request.getParameter("id");
    kind =
        InquiryKind.QUESTION.name().equals(request.getParameter("kind"))
            ? InquiryKind.QUESTION
            : InquiryKind.OBSTACLE;
  }

  public void load() {
    head = sheet.head(new AssignmentId(id));
    Drafts.Draft draft = drafts.of(form());
    text = draft.get("text");
    addressee = draft.get("addressee");
    dueOn = draft.get("dueOn") == null ? null : LocalDate.parse(draft.get("dueOn"));
    savedAt = draft.savedAt();
  }

  private String form() {
    return "progress/raise " + kind + " " + id;
  }

  public void save() {
    Map<String, String> typed = new HashMap<>();
    typed.put("text", text);
    typed.put("addressee", addressee);
    typed.put("dueOn", dueOn == null ? null : dueOn.toString());
    savedAt = drafts.keep(form(), typed);
  }

  public String raise() {
    AgencyCode to = addressee == null || addressee.isBlank() ? null : new AgencyCode(addressee);
    raiseInquiry.raise(new AssignmentId(id), kind, text, to, dueOn);
    drafts.drop(form());
    announcements.say("progress.raise.done." + kind);
    return "/assignment/assignment?faces-redirect=true&id=" + id;
  }

  /** The issuing side, the own agency and everybody who takes part. */
  public List<String> getAddressees() {
    return Stream.of(
            Stream.of(AgencyCode.GOVERNMENT_OFFICE.value(), getHead().lead()),
            codes(getHead().coLeads()),
            codes(getHead().coordinators()))
        .flatMap(each -> each)
        .distinct()
        .toList();
  }

  private static Stream<String> codes(String joined) {
    return Parties.split(joined).stream().map(AgencyCode::value);
  }

  public boolean isPossible() {
    return lines.mayRaise(getHead());
  }

  public boolean isQuestion() {
    return kind == InquiryKind.QUESTION;
  }

  public InquiryKind getKind() {
    return kind;
  }

  public String getId() {
    return id;
  }

  public AssignmentSheet.Head getHead() {
    if (head == null) head = sheet.head(new AssignmentId(id));
    return head;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getAddressee() {
    return addressee;
  }

  public void setAddressee(String addressee) {
    this.addressee = addressee;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(LocalDate dueOn) {
    this.dueOn = dueOn;
  }

  public Instant getSavedAt() {
    return savedAt;
  }
}
