package vn.chidao.directive.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.chidao.assignment.AssignmentRegister;
import vn.chidao.assignment.AssignmentRegister.Filter;
import vn.chidao.assignment.AssignmentRegister.Row;
import vn.chidao.assignment.AssignmentRegister.State;
import vn.chidao.assignment.Deadlines;
import vn.chidao.assignment.model.DeadlineKind;
import vn.chidao.assignment.model.Timeliness;
import vn.chidao.shared.web.Address;
import vn.chidao.shared.web.Pages;

/**
 * The assignments of one directive that the person may see, filtered as the address says ({@code
 * q}, {@code state}, {@code page}).
 */
@Named
@RequestScoped
public class DirectiveAssignments {
  private static final int MANY = 200;

  @Inject AssignmentRegister register;
  @Inject Deadlines deadlines;
  @Inject HttpServletRequest request;

  private String id;
  private Pages pages;
  private List<Row> rows;

  public DirectiveAssignments of(String directive) {
    if (rows != null) return this;
    id = directive;
    String page = request.getParameter("page");
    int asked = page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
    Filter filter = new Filter(getSearch(), getState(), id, null);
    pages = new Pages(register.count(filter), asked, request.getQueryString());
    rows = register.page(filter, pages.offset(), Pages.SIZE);
    return this;
  }

  /** All of them, in the order of the list, for a sheet of paper. */
  public List<Row> everything(String directive) {
    Filter filter = new Filter(null, null, directive, null);
    List<Row> everything = new ArrayList<>();
    for (List<Row> next = register.page(filter, 0, MANY);
        !next.isEmpty();
        next = register.page(filter, everything.size(), MANY)) everything.addAll(next);
    return everything;
  }

  public long count(State of) {
    return register.count(new Filter(getSearch(), of, id, null));
  }

  public Timeliness timeliness(Row row) {
    if (row.kind() == DeadlineKind.OPEN) return null;
    return deadlines.timeliness(row.status(), row.kind(), row.dueOn(), row.completedOn());
  }

  public String getSearch() {
    String search = request.getParameter("q");
    return search == null || search.isBlank() ? null : search;
  }

  public State getState() {
    String state = request.getParameter("state");
    return Stream.of(State.values())
        .filter(each -> each.name().equals(state))
        .findFirst()
        .orElse(null);
  }

  public boolean isFiltered() {
    return getSearch() != null || getState() != null;
  }

  public Address getAddress() {
    return Address.here().with("id", id).with("q", getSearch()).with("state", getState());
  }

  public Pages getPages() {
    return pages;
  }

  public List<Row> getRows() {
    return rows;
  }
}
