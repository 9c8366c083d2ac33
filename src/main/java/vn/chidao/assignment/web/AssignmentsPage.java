package vn.chidao.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.chidao.agency.Agencies;
import vn.chidao.agency.AgencyEntry;
import vn.chidao.agency.web.AgencyTitles;
import vn.chidao.assignment.AssignmentRegister;
import vn.chidao.assignment.AssignmentRegister.Filter;
import vn.chidao.assignment.AssignmentRegister.State;
import vn.chidao.assignment.Deadlines;
import vn.chidao.assignment.model.DeadlineKind;
import vn.chidao.assignment.model.Timeliness;
import vn.chidao.shared.Actor;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.web.Address;
import vn.chidao.shared.web.Pages;

/** All assignments that the person may see, filtered as the address says. */
@Named
@RequestScoped
public class AssignmentsPage {
  @Inject AssignmentRegister register;
  @Inject Deadlines deadlines;
  @Inject Agencies agencies;
  @Inject AgencyTitles titles;
  @Inject Actor actor;
  @Inject HttpServletRequest request;

  private String search;
  private State state;
  private String directive;
  private String lead;
  private int page = 1;
  private Pages pages;
  private List<AssignmentRegister.Row> rows;

  public void load() {
    pages = new Pages(register.count(filter()), page, request.getQueryString());
    rows = register.page(filter(), pages.offset(), Pages.SIZE);
  }

  private Filter filter() {
    return new Filter(search, state, directive, lead);
  }

  /** Within the same directive, agency and words, how many are in each state. */
  public long count(State of) {
    return register.count(new Filter(search, of, directive, lead));
  }

  public Timeliness timeliness(AssignmentRegister.Row row) {
    if (row.kind() == DeadlineKind.OPEN) return null;
    return deadlines.timeliness(row.status(), row.kind(), row.dueOn(), row.completedOn());
  }

  public boolean isFiltered() {
    return search != null || state != null || directive != null || lead != null;
  }

  /** Agencies that can lead: offered to those who see more than their own agency. */
  public List<AgencyEntry> getLeads() {
    if (!actor.agency().equals(AgencyCode.GOVERNMENT_OFFICE)) return List.of();
    return agencies.directory().all().stream()
        .filter(agency -> !agency.endedBefore(deadlines.today()))
        .sorted((a, b) -> a.name().compareTo(b.name()))
        .toList();
  }

  public String getLeadName() {
    return titles.of(lead);
  }

  /** The directive's number, as its assignments name it. */
  public String getDirectiveNumber() {
    return rows.isEmpty() ? "" : rows.get(0).directiveNumber();
  }

  public Address getAddress() {
    return Address.here()
        .with("q", search)
        .with("state", state)
        .with("directive", directive)
        .with("lead", lead);
  }

  /** The same list as a file. */
  public Address getExport() {
    return Address.of("assignments.csv")
        .with("q", search)
        .with("state", state)
        .with("directive", directive)
        .with("lead", lead);
  }

  public State[] getStates() {
    return State.values();
  }

  public Pages getPages() {
    return pages;
  }

  public List<AssignmentRegister.Row> getRows() {
    return rows;
  }

  public String getSearch() {
    return search;
  }

  public void setSearch(String search) {
    this.search = search;
  }

  public State getState() {
    return state;
  }

  public void setState(State state) {
    this.state = state;
  }

  public String getDirective() {
    return directive;
  }

  public void setDirective(String directive) {
    this.directive = directive;
  }

  public String getLead() {
    return lead;
  }

  public void setLead(String lead) {
    this.lead = lead;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
