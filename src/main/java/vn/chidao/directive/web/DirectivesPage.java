package vn.chidao.directive.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.chidao.directive.DirectiveRegister;
import vn.chidao.directive.DirectiveRegister.Filter;
import vn.chidao.directive.model.DirectiveStatus;
import vn.chidao.shared.Actor;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Role;
import vn.chidao.shared.web.Address;
import vn.chidao.shared.web.Pages;

/** The directives that the person may see, filtered as the address says. */
@Named
@RequestScoped
public class DirectivesPage {
  @Inject DirectiveRegister register;
  @Inject Actor actor;
  @Inject HttpServletRequest request;

  private String search;
  private DirectiveStatus status;
  private int page = 1;
  private Map<DirectiveStatus, Long> counts;
  private Pages pages;
  private List<DirectiveRegister.Row> rows;

  public void load() {
    Filter filter = new Filter(search, status);
    counts = register.counts(filter);
    pages = new Pages(status == null ? all() : count(status), page, request.getQueryString());
    rows = register.page(filter, pages.offset(), Pages.SIZE);
  }

  public long count(DirectiveStatus of) {
    return counts.getOrDefault(of, 0L);
  }

  public long getAll() {
    return all();
  }

  private long all() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Which statuses a person can meet: agencies learn of a directive when it is issued. */
  public List<DirectiveStatus> getStatuses() {
    boolean everything = actor.agency().equals(AgencyCode.GOVERNMENT_OFFICE);
    return Stream.of(DirectiveStatus.values())
        .filter(each -> everything || !each.isBeforeIssue())
        .toList();
  }

  public boolean isMayDraft() {
    return actor.has(Role.ISSUER);
  }

  public boolean isFiltered() {
    return search != null || status != null;
  }

  public Address getAddress() {
    return Address.here().with("q", search).with("status", status);
  }

  public Pages getPages() {
    return pages;
  }

  public List<DirectiveRegister.Row> getRows() {
    return rows;
  }

  public String getSearch() {
    return search;
  }

  public void setSearch(String search) {
    this.search = search;
  }

  public DirectiveStatus getStatus() {
    return status;
  }

  public void setStatus(DirectiveStatus status) {
    this.status = status;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
