package vn.chidao.bulk.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import vn.chidao.bulk.BulkKind;
import vn.chidao.bulk.ItemState;
import vn.chidao.bulk.RunSheet;
import vn.chidao.shared.web.Words;

/** One run: how far it is while it goes on, and what came of each item. */
@Named
@RequestScoped
public class RunPage {
  @Inject RunSheet sheet;
  @Inject BulkDesk desk;
  @Inject Words words;
  @Inject HttpServletRequest request;
  @Inject ExternalContext browser;

  private String id;
  private RunSheet.Head head;
  private List<RunSheet.Line> lines;

  @PostConstruct
  void begin() {
    id = request.getParameter("id");
  }

  /** Asked again and again while the run goes on; afterwards the page says what came of it. */
  public void look() throws IOException {
    if (!getHead().isRunning())
      browser.redirect(browser.getRequestContextPath() + desk.address(id));
  }

  /**
   * Whether the page was opened to watch. It stays that page when the run has ended meanwhile, or
   * its own question whether it has would no longer be heard.
   */
  public boolean isWatched() {
    return request.getParameter("watched") != null || getHead().isRunning();
  }

  public String goOn() {
    return desk.goOn(id);
  }

  public RunSheet.Head getHead() {
    if (head == null) head = sheet.head(id);
    return head;
  }

  /** What asks for something comes first: what is open, refused or broken. */
  public List<RunSheet.Line> getLines() {
    if (lines == null)
      lines =
          sheet.lines(id).stream()
              .sorted(Comparator.comparing(line -> line.state() == ItemState.DONE))
              .toList();
    return lines;
  }

  /** What it is about, and once it has ended what came of it: the first thing that is read out. */
  public String getTitle() {
    String kind = words.label(getHead().kind());
    return getHead().isRunning() ? kind : words.of("bulk.title", kind, getHead().state());
  }

  public String getSummary() {
    return words.of(
        "bulk.summary",
        getHead().count(ItemState.DONE),
        getHead().total(),
        getHead().count(ItemState.REFUSED),
        getHead().count(ItemState.BROKEN),
        getHead().count(ItemState.OPEN));
  }

  /** Where the item is shown; null when nowhere. */
  public String page(RunSheet.Line line) {
    BulkKind kind = getHead().kind();
    return kind.pageOf(line.subject());
  }

  public String getId() {
    return id;
  }
}
