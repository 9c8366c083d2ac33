package vn.chidao.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import vn.chidao.assignment.AssignmentRegister;
import vn.chidao.assignment.Deadlines;
import vn.chidao.assignment.Inbox;
import vn.chidao.assignment.model.Act;
import vn.chidao.assignment.model.DeadlineKind;
import vn.chidao.assignment.model.Timeliness;
import vn.chidao.shared.Actor;
import vn.chidao.shared.Role;
import vn.chidao.shared.web.Address;
import vn.chidao.shared.web.Pages;

/** My work: what waits for the person who looks, least time left first, each with its next act. */
@Named
@RequestScoped
public class InboxPage {
  @Inject Inbox inbox;
  @Inject AssignmentRegister register;
  @Inject Deadlines deadlines;
  @Inject Actor actor;
  @Inject HttpServletRequest request;

  private String search;
  private Inbox.Lateness lateness;
  private Act act;
  private int page = 1;
  private Pages pages;
  private List<Inbox.Item> items;

  /** Who keeps the system or traces its history has no work here; they begin elsewhere. */
  public String load() {
    if (actor.has(Role.AUDITOR)) return "/audit/audit-trail?faces-redirect=true";
    if (actor.has(Role.ADMINISTRATOR)) return "/agency/officials?faces-redirect=true";
    pages = new Pages(inbox.count(filter()), page, request.getQueryString());
    items = inbox.page(filter(), pages.offset(), Pages.SIZE);
    return null;
  }

  private Inbox.Filter filter() {
    return new Inbox.Filter(search, lateness, act);
  }

  public long count(Inbox.Lateness of) {
    return inbox.count(new Inbox.Filter(null, of, null));
  }

  public long getWaiting() {
    return inbox.count(new Inbox.Filter(null, null, null));
  }

  /** What others have to decide before it comes back or is done. */
  public long getWithOthers() {
    return register.count(
        new AssignmentRegister.Filter(null, AssignmentRegister.State.UNDER_REVIEW, null, null));
  }

  public Timeliness timeliness(Inbox.Item item) {
    if (item.kind() == null || item.kind() == DeadlineKind.OPEN) return null;
    return deadlines.timeliness(item.status(), item.kind(), item.dueOn(), null);
  }

  /** The page on which the next act is done. */
  public String next(Inbox.Item item) {
    String path =
        switch (item.act()) {
          case RECEIVE, ACKNOWLEDGE -> "/assignment/assignment.xhtml";
          case NAME_OWNER -> "/assignment/name-owner.xhtml";
          case REPORT -> "/assignment/submit-report.xhtml";
          case REVIEW, ENDORSE, ACCEPT -> "/assignment/review-report.xhtml";
          case REVIEW_EXTENSION, DECIDE_EXTENSION, DECIDE_RETURN ->
              "/assignment/decide-request.xhtml";
          case COORDINATE, CONTRIBUTE -> "/coordination/contribute.xhtml";
          case ANSWER_INQUIRY, CLEAR_OBSTACLE, CONFIRM_ANSWER -> "/progress/inquiry.xhtml";
          case ANSWER_URGING -> "/progress/update.xhtml";
          case EXPLAIN_OVERDUE, EXPLAIN_FOR_AGENCY -> "/overdue/explain.xhtml";
          case CONFIRM_EXPLANATION, DECIDE_OVERDUE, REACH_MILESTONE -> "/overdue/review.xhtml";
          case DRAFT -> "/directive/draft-directive.xhtml";
          case CLEAR -> "/directive/clear-directive.xhtml";
          case ISSUE, CONCLUDE -> "/directive/directive.xhtml";
        };
    return Address.of(path).with("id", item.id()).toString();
  }

  public boolean isFiltered() {
    return search != null || lateness != null || act != null;
  }

  /** The acts among which this person can choose; none to choose from when there is only one. */
  public List<Act> getActs() {
    List<Act> mine = Arrays.stream(Act.values()).filter(each -> actor.has(each.role())).toList();
    return mine.size() > 1 ? mine : List.of();
  }

  public Address getAddress() {
    return Address.here().with("q", search).with("late", lateness).with("act", act);
  }

  public Pages getPages() {
    return pages;
  }

  public List<Inbox.Item> getItems() {
    return items;
  }

  public String getSearch() {
    return search;
  }

  public void setSearch(String search) {
    this.search = search;
  }

  public Inbox.Lateness getLateness() {
    return lateness;
  }

  public void setLateness(Inbox.Lateness lateness) {
    this.lateness = lateness;
  }

  public Act getAct() {
    return act;
  }

  public void setAct(Act act) {
    this.act = act;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
