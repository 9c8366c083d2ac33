package vn.chidao.agency.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import vn.chidao.agency.AgencyKind;
import vn.chidao.agency.AgencyList;
import vn.chidao.shared.web.Pages;

/** Where an administrator looks agencies up, by name with or without marks, kind and validity. */
@Named
@RequestScoped
public class AgenciesPage {
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  @Inject AgencyList list;
  @Inject HttpServletRequest request;
  @Inject Clock clock;

  private String words;
  private String kind;
  private boolean alsoEnded;
  private int page = 1;
  private Pages pages;
  private List<AgencyList.Row> rows;

  public void load() {
    LocalDate validOn = alsoEnded ? null : LocalDate.ofInstant(clock.instant(), VIETNAM);
    AgencyList.Filter filter = new AgencyList.Filter(words, chosenKind(), validOn);
    pages = new Pages(list.count(filter), page, request.getQueryString());
    rows = list.page(filter, pages.offset(), Pages.SIZE);
  }

  /** A kind that no longer exists, in an old link, is no filter. */
  private AgencyKind chosenKind() {
    return Arrays.stream(AgencyKind.values())
        .filter(each -> each.name().equals(kind))
        .findFirst()
        .orElse(null);
  }

  public AgencyKind[] getKinds() {
    return AgencyKind.values();
  }

  public Pages getPages() {
    return pages;
  }

  public List<AgencyList.Row> getRows() {
    return rows;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public boolean isAlsoEnded() {
    return alsoEnded;
  }

  public void setAlsoEnded(boolean alsoEnded) {
    this.alsoEnded = alsoEnded;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
