package vn.chidao.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import vn.chidao.agency.AgencyEntry;
import vn.chidao.assignment.AssignmentRequests;
import vn.chidao.assignment.Deadlines;
import vn.chidao.assignment.PossibleLeads;
import vn.chidao.assignment.ReturnAssignment;
import vn.chidao.assignment.model.ReturnGround;
import vn.chidao.shared.AgencyCode;

/** Where an agency gives an assignment back to the issuing side. */
@Named
@RequestScoped
public class ReturnAssignmentPage extends OneAssignment {
  @Inject ReturnAssignment returnAssignment;
  @Inject PossibleLeads leads;
  @Inject Deadlines deadlines;
  @Inject AssignmentRequests requests;
  @Inject ReturnMarks returnMarks;

  private ReturnGround ground;
  private String statement;
  private String document;
  private String proposed;
  private boolean looked;
  private String refused;

  public String giveBack() {
    AgencyCode agency = proposed == null || proposed.isEmpty() ? null : new AgencyCode(proposed);
    returnAssignment.giveBack(assignment(), ground, statement, document, agency);
    return back("assignment.return.done");
  }

  public LocalDate getLastDay() {
    return deadlines.lastDayToReturn(getHead().leadSince());
  }

  /** Why it may not be given back, and what can be done; null when it may. */
  public String getRefused() {
    if (looked) return refused;
    refused =
        returnMarks.refusal(getHead(), requests.of(assignment()), sheet.extensions(assignment()));
    if (refused == null) refused = returnMarks.tooLate(getLastDay());
    looked = true;
    return refused;
  }

  public List<AgencyEntry> getAgencies() {
    return leads.all();
  }

  public ReturnGround[] getGrounds() {
    return ReturnGround.values();
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
