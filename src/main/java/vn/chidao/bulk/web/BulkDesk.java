package vn.chidao.bulk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import vn.chidao.bulk.Bulk;
import vn.chidao.bulk.BulkKind;
import vn.chidao.bulk.ItemState;
import vn.chidao.bulk.Planned;
import vn.chidao.bulk.RunSheet;
import vn.chidao.bulk.RunSheet.Head;
import vn.chidao.shared.web.Announcements;
import vn.chidao.shared.web.Words;

/**
 * Where pages begin what is done to many, and where a person goes on then: to the run, or to the
 * one thing it was for. The form holds {@code <input type="hidden" name="run"
 * value="#{bulkDesk.newId}"/>}: sent twice, it is one run.
 */
@Named
@RequestScoped
public class BulkDesk {
  @Inject Bulk bulk;
  @Inject RunSheet sheet;
  @Inject Announcements announcements;
  @Inject Words words;
  @Inject HttpServletRequest request;

  private final String newId = Bulk.newId();

  public String getNewId() {
    return newId;
  }

  /**
   * @return the outcome of the button
   */
  public String begin(BulkKind kind, Map<String, String> common, List<Planned> items) {
    return outcome(bulk.begin(request.getParameter("run"), kind, common, items));
  }

  String goOn(String run) {
    bulk.goOn(run);
    return outcome(run);
  }

  private String outcome(String run) {
    return address(run) + "&faces-redirect=true";
  }

  /** Where to go on; what is done already is said there. */
  String address(String run) {
    Head head = sheet.head(run);
    if (!head.kind().isOneThing() || head.count(ItemState.DONE) == 0)
      return "/bulk/run.xhtml?id=" + run;
    announcements.say(
        "bulk.done." + head.kind(), words.either(head.first().vi(), head.first().en()));
    return head.kind().pageOf(sheet.lines(run).get(0).subject());
  }
}
