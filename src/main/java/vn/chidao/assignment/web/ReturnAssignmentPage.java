package vn.chidao.assignment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import vn.chidao.agency.AgencyEntry;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.Deadlines;
import vn.chidao.assignment.PossibleLeads;
import vn.chidao.assignment.ReturnAssignment;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.ReturnGround;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.web.Announcements;

/** Where an agency gives an assignment back to the issuing side. */
@Named
@RequestScoped
public class ReturnAssignmentPage {
  @Inject AssignmentSheet sheet;
  @Inject ReturnAssignment returnAssignment;
  @Inject PossibleLeads leads;
  @Inject Deadlines deadlines;
  @Inject Announcements announcements;
  @Inject HttpServletRequest request;

  private String id;
  private AssignmentSheet.Head head;
  private ReturnGround ground;
  private String statement;
  private String document;
  private String proposed;

  @PostConstruct
  void open() {
    id = request.getParameter("id");
  }

  public void load() {
    head = sheet.head(new AssignmentId(id));
  }

  public String giveBack() {
    AgencyCode agency = proposed == null || proposed.isEmpty() ? null : new AgencyCode(proposed);
    returnAssignment.giveBack(new AssignmentId(id), ground, statement, document, agency);
    return back("assignment.return.done");
  }

  public LocalDate getLastDay() {
    return deadlines.lastDayToReturn(getHead().assignedAt());
  }

  public List<AgencyEntry> getAgencies() {
    return leads.all();
  }

  public ReturnGround[] getGrounds() {
    return ReturnGround.values();
  }

  private String back(String done, Object... parameters) {
    announcements.say(done, parameters);
    return "/assignment/assignment?faces-redirect=true&id=" + id;
  }

  public String getId() {
    return id;
  }

  public AssignmentSheet.Head getHead() {
    if (head == null) load();
    return head;
  }

  public ReturnGround getGround() {
    return ground;
  }

  public void setGround(ReturnGround ground) {
    this.ground = ground;
  }

  public String getStatement() {
    return statement;
  }

  public void setStatement(String statement) {
    this.statement = statement;
  }

  public String getDocument() {
    return document;
  }

  public void setDocument(String document) {
    this.document = document;
  }

  public String getProposed() {
    return proposed;
  }

  public void setProposed(String proposed) {
    this.proposed = proposed;
  }
}
