package vn.chidao.agency.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import vn.chidao.agency.Agencies;
import vn.chidao.agency.AgencyEntry;
import vn.chidao.agency.OfficialList;
import vn.chidao.shared.web.Pages;

/** Where an administrator looks up who works where and may do what. */
@Named
@RequestScoped
public class OfficialsPage {
  @Inject OfficialList list;
  @Inject Agencies agencies;
  @Inject HttpServletRequest request;

  private String words;
  private String agency;
  private boolean alsoInactive;
  private int page = 1;
  private Pages pages;
  private List<OfficialList.Row> rows;

  public void load() {
    OfficialList.Filter filter = new OfficialList.Filter(words, agency, alsoInactive);
    pages = new Pages(list.count(filter), page, request.getQueryString());
    rows = list.page(filter, pages.offset(), Pages.SIZE);
  }

  public Collection<AgencyEntry> getAgencies() {
    return agencies.directory().all();
  }

  public Pages getPages() {
    return pages;
  }

  public List<OfficialList.Row> getRows() {
    return rows;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getAgency() {
    return agency;
  }

  public void setAgency(String agency) {
    this.agency = agency;
  }

  public boolean isAlsoInactive() {
    return alsoInactive;
  }

  public void setAlsoInactive(boolean alsoInactive) {
    this.alsoInactive = alsoInactive;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
