package vn.chidao.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.chidao.assignment.AssignmentRegister;
import vn.chidao.assignment.AssignmentRegister.Basis;
import vn.chidao.assignment.AssignmentRegister.Filter;
import vn.chidao.assignment.AssignmentRegister.State;
import vn.chidao.assignment.Deadlines;
import vn.chidao.assignment.model.DeadlineKind;
import vn.chidao.assignment.model.Timeliness;
import vn.chidao.shared.web.Address;
import vn.chidao.shared.web.Pages;

/** All assignments that the person may see, filtered as the address says. */
@Named
@RequestScoped
public class AssignmentsPage {
  @Inject AssignmentRegister register;
  @Inject Deadlines deadlines;
  @Inject HttpServletRequest request;

  private String search;
  private State state;
  private String directive;
  private String lead;
  private Basis by = Basis.CURRENT;
  private int page = 1;
  private Pages pages;
  private List<AssignmentRegister.Row> rows;

  public void load() {
    pages = new Pages(register.count(filter()), page, request.getQueryString());
    rows = register.page(filter(), pages.offset(), Pages.SIZE);
  }

  private Filter filter() {
    return filter(state);
  }

  private Filter filter(State of) {
    return new Filter(search, of, directive, lead, by);
  }

  /** Within the same directive, agency and words, how many are in each state. */
  public long count(State of) {
    return register.count(filter(of));
  }

  public Timeliness timeliness(AssignmentRegister.Row row) {
    if (row.kind() == DeadlineKind.OPEN) return null;
    return deadlines.timeliness(row.status(), row.kind(), row.due(by), row.completedOn());
  }

  public boolean isFiltered() {
    return search != null || state != null || directive != null || lead != null;
  }

  /** The directive's number, as its assignments name it. */
  public String getDirectiveNumber() {
    return rows.isEmpty() ? "" : rows.get(0).directiveNumber();
  }

  public Address getAddress() {
    return filteredAs(Address.here());
  }

  /** The same list as a file. */
  public Address getExport() {
    return filteredAs(Address.of("assignments.csv"));
  }

  private Address filteredAs(Address address) {
    return address
        .with("q", search)
        .with("state", state)
        .with("directive", directive)
        .with("lead", lead)
        .with("by", by == Basis.CURRENT ? null : by);
  }

  public Basis[] getBases() {
    return Basis.values();
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

  public Basis getBy() {
    return by;
  }

  public void setBy(Basis by) {
    if (by != null) this.by = by;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
