package vn.chidao.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.chidao.audit.AuditQuery;
import vn.chidao.audit.AuditQuery.Filter;
import vn.chidao.shared.web.Address;
import vn.chidao.shared.web.Pages;

/** What auditors search, as the address says: who did what, when, why, what was before. */
@Named
@RequestScoped
public class AuditTrailPage {
  @Inject AuditQuery query;
  @Inject AuditWords auditWords;
  @Inject HttpServletRequest request;

  private String document;
  private String person;
  private String agency;
  private String type;
  private String id;
  private LocalDate from;
  private LocalDate until;
  private LocalDate on;
  private Integer page;
  private Pages pages;
  private List<AuditQuery.Entry> entries;

  public void load() {
    pages = new Pages(query.count(filter()), page == null ? 1 : page, request.getQueryString());
    entries = query.page(filter(), pages.offset(), Pages.SIZE);
    auditWords.learn(entries);
  }

  private Filter filter() {
    return new Filter(document, type, id, person, agency, Days.startOf(from), Days.endOf(until));
  }

  /** What was typed goes into the address, from its first page on: a search can be mailed. */
  public String search() {
    page = null;
    return "/audit/audit-trail?faces-redirect=true&includeViewParams=true";
  }

  /** The chosen item as it was at the end of the chosen day; empty when none is chosen. */
  public List<Map.Entry<String, String>> getThen() {
    if (type == null || id == null || on == null) return List.of();
    return List.copyOf(query.asOf(type, id, Days.endOf(on)).entrySet());
  }

  public Address getExport() {
    return Address.of("audit-trail.csv")
        .with("document", document)
        .with("person", person)
        .with("agency", agency)
        .with("type", type)
        .with("id", id)
        .with("from", from == null ? null : from.toString())
        .with("until", until == null ? null : until.toString());
  }

  public Pages getPages() {
    if (pages == null) load();
    return pages;
  }

  public List<AuditQuery.Entry> getEntries() {
    return entries;
  }

  public String getDocument() {
    return document;
  }

  public void setDocument(String document) {
    this.document = document;
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }

  public String getAgency() {
    return agency;
  }

  public void setAgency(String agency) {
    this.agency = agency;
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public Integer getPage() {
    return page;
  }

  public void setPage(Integer page) {
    this.page = page;
  }
}
