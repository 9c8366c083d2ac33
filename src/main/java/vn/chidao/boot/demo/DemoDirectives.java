package vn.chidao.boot.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import vn.chidao.directive.ClearDirective;
import vn.chidao.directive.DirectiveSheet;
import vn.chidao.directive.IssueDirective;
import vn.chidao.directive.SubmitForClearance;
import vn.chidao.directive.model.Clear;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.directive.model.TaskId;

/** The two published directives of the demo: one issued and partly done, one still a draft. */
@ApplicationScoped
class DemoDirectives {
  @Inject DemoPeople people;
  @Inject DemoStory story;
  @Inject DemoDrafts drafts;
  @Inject SubmitForClearance submitForClearance;
  @Inject ClearDirective clearDirective;
  @Inject IssueDirective issueDirective;
  @Inject DirectiveSheet sheet;

  void publish() {
    List<CSVRecord> documents = new DemoFile("directives.csv").lines();
    DirectiveId issued = drafts.drafted(documents.get(0));
    people.act("issuer.vpcp");
    drafts.makeStanding(issued);
    submitForClearance.submit(issued);
    people.act("leader.vpcp");
    waiveWhatTheDocumentDoesNotSay(issued, documents.get(0).get("waiver"));
    clearDirective.approve(issued);
    people.act("issuer.vpcp");
    issueDirective.issue(issued);
    story.tell(issued, documents.get(0).get("story"));
    drafts.drafted(documents.get(1));
  }

  private void waiveWhatTheDocumentDoesNotSay(DirectiveId id, String reason) {
    for (Clear clear : List.of(Clear.TIME, Clear.PRODUCTS, Clear.RESULT)) {
      List<TaskId> lacking =
          sheet.lacks(id).stream()
              .filter(lack -> lack.clears().contains(clear))
              .map(lack -> lack.task())
              .toList();
      if (!lacking.isEmpty()) clearDirective.waive(id, lacking, clear, reason);
    }
  }
}
