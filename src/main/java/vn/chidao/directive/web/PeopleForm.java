package vn.chidao.directive.web;

import java.io.Serializable;
import java.util.List;
import vn.chidao.agency.web.AgencyPick;
import vn.chidao.directive.model.LeadMode;
import vn.chidao.directive.model.TaskContent;

/** Who leads a task, who takes part and who answers for it, as it is typed. */
public class PeopleForm implements Serializable {
  private String accountablePerson;
  private String reportsTo;
  private AgencyPick leads = new AgencyPick(List.of());
  private LeadMode leadMode = LeadMode.SEPARATE;
  private AgencyPick coordinators = new AgencyPick(List.of());
  private String leadText;
  private String coordinatorText;

  static PeopleForm of(TaskContent.People people) {
    PeopleForm form = new PeopleForm();
    form.accountablePerson = people.accountablePerson();
    form.reportsTo = people.reportsTo();
    form.leads = new AgencyPick(people.leads());
    form.leadMode = people.leadMode();
    form.coordinators = new AgencyPick(people.coordinators());
    form.leadText = people.leadText();
    form.coordinatorText = people.coordinatorText();
    return form;
  }

  TaskContent.People people() {
    return new TaskContent.People(
        accountablePerson,
        reportsTo,
        leads.agencies(),
        leadMode,
        coordinators.agencies(),
        leadText,
        coordinatorText);
  }

  public String getAccountablePerson() {
    return accountablePerson;
  }

  public void setAccountablePerson(String accountablePerson) {
    this.accountablePerson = accountablePerson;
  }

  public String getReportsTo() {
    return reportsTo;
  }

  public void setReportsTo(String reportsTo) {
    this.reportsTo = reportsTo;
  }

  public AgencyPick getLeads() {
    return leads;
  }

  public LeadMode getLeadMode() {
    return leadMode;
  }

  public void setLeadMode(LeadMode leadMode) {
    this.leadMode = leadMode;
  }

  public AgencyPick getCoordinators() {
    return coordinators;
  }

  public String getLeadText() {
    return leadText;
  }

  public void setLeadText(String leadText) {
    this.leadText = leadText;
  }

  public String getCoordinatorText() {
    return coordinatorText;
  }

  public void setCoordinatorText(String coordinatorText) {
    this.coordinatorText = coordinatorText;
  }
}
