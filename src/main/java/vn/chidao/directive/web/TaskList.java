package vn.chidao.directive.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chidao.agency.web.AgencyTitles;
import vn.chidao.directive.DirectiveSheet;
import vn.chidao.directive.DirectiveSheet.TaskLine;
import vn.chidao.directive.model.Clear;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.web.Address;
import vn.chidao.shared.web.Pages;
import vn.chidao.shared.web.Words;

/**
 * The tasks of one directive as its pages list them: all, or those that lack a clear, as the
 * address says ({@code lack}, {@code page}); {@code paper} shows all on one page.
 */
@Named
@RequestScoped
public class TaskList {
  private static final String ANY = "ANY";
  private static final int NAMED = 3;

  @Inject DirectiveSheet sheet;
  @Inject AgencyTitles titles;
  @Inject Words words;
  @Inject HttpServletRequest request;

  private String id;
  private List<TaskLine> all;
  private List<TaskLine> chosen;
  private Pages pages;

  /** How many tasks lack one clear. */
  public record Lacking(Clear clear, long tasks) {}

  public TaskList of(String directive) {
    if (all != null) return this;
    id = directive;
    all = sheet.tasks(new DirectiveId(directive));
    chosen = all.stream().filter(this::isChosen).toList();
    String page = request.getParameter("page");
    int asked = page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
    pages = new Pages(chosen.size(), asked, request.getQueryString());
    return this;
  }

  private boolean isChosen(TaskLine line) {
    String lack = getLack();
    if (lack == null) return true;
    return lack.equals(ANY)
        ? !line.lacks().isEmpty()
        : line.lacks().stream().anyMatch(clear -> clear.name().equals(lack));
  }

  public String getLack() {
    String lack = request.getParameter("lack");
    boolean known =
        ANY.equals(lack) || Stream.of(Clear.values()).anyMatch(clear -> clear.name().equals(lack));
    return known ? lack : null;
  }

  public int getCount() {
    return all.size();
  }

  public long getLacking() {
    return all.stream().filter(line -> !line.lacks().isEmpty()).count();
  }

  /** The clears that some task lacks. */
  public List<Lacking> getLacks() {
    return Stream.of(Clear.values())
        .map(clear -> new Lacking(clear, countLacking(clear)))
        .filter(lacking -> lacking.tasks() > 0)
        .toList();
  }

  private long countLacking(Clear clear) {
    return all.stream().filter(line -> line.lacks().contains(clear)).count();
  }

  public List<TaskLine> getLines() {
    if (request.getParameter("paper") != null) return all;
    return chosen.stream().skip(pages.offset()).limit(Pages.SIZE).toList();
  }

  public Pages getPages() {
    return pages;
  }

  public Address address(String lack) {
    return Address.here()
        .with("id", id)
        .with("tab", request.getParameter("tab"))
        .with("lack", lack);
  }

  /** Names of agencies; of many only the first, and how many more there are. */
  public String named(List<AgencyCode> agencies) {
    if (agencies.size() <= NAMED + 1) return everyone(agencies);
    String first = everyone(agencies.subList(0, NAMED));
    return words.of("tasks.more", first, agencies.size() - NAMED);
  }

  public String everyone(List<AgencyCode> agencies) {
    return titles.joined(agencies.stream().map(AgencyCode::value).collect(Collectors.joining(" ")));
  }
}
