package vn.chidao.boot.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import vn.chidao.assignment.model.DeadlineKind;
import vn.chidao.assignment.model.ReportingPeriod;
import vn.chidao.directive.AnnexTasks;
import vn.chidao.directive.ClearDirective;
import vn.chidao.directive.DirectiveSheet;
import vn.chidao.directive.DraftDirective;
import vn.chidao.directive.IssueDirective;
import vn.chidao.directive.SubmitForClearance;
import vn.chidao.directive.UnderstandAnnex;
import vn.chidao.directive.model.Clear;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.directive.model.DocumentType;
import vn.chidao.directive.model.Heading;
import vn.chidao.directive.model.Secrecy;
import vn.chidao.directive.model.TaskContent;
import vn.chidao.directive.model.TaskId;
import vn.chidao.directive.model.Urgency;
import vn.chidao.shared.AgencyCode;

/** The two published directives of the demo: one issued and partly done, one still a draft. */
@ApplicationScoped
class DemoDirectives {
  /** Tasks for which the document gives no date and which every addressee does all the time. */
  private static final Set<String> STANDING = Set.of("7a", "7b", "7c", "8");

  @Inject DemoPeople people;
  @Inject DemoStory story;
  @Inject UnderstandAnnex understandAnnex;
  @Inject DraftDirective draftDirective;
  @Inject SubmitForClearance submitForClearance;
  @Inject ClearDirective clearDirective;
  @Inject IssueDirective issueDirective;
  @Inject DirectiveSheet sheet;

  void publish() {
    List<CSVRecord> documents = new DemoFile("directives.csv").lines();
    DirectiveId issued = drafted(documents.get(0));
    people.act("issuer.vpcp");
    makeStanding(issued);
    submitForClearance.submit(issued);
    people.act("leader.vpcp");
    waiveWhatTheDocumentDoesNotSay(issued, documents.get(0).get("waiver"));
    clearDirective.approve(issued);
    people.act("issuer.vpcp");
    issueDirective.issue(issued);
    story.tell(issued, documents.get(0).get("story"));
    drafted(documents.get(1));
  }

  private DirectiveId drafted(CSVRecord document) {
    people.act("issuer.vpcp");
    LocalDate issuedOn = LocalDate.parse(document.get("issued_on"));
    DirectiveId id =
        draftDirective.draft(
            new Heading(
                document.get("number"),
                DocumentType.valueOf(document.get("type")),
                issuedOn,
                document.get("issued_by"),
                document.get("signer"),
                document.get("signing_authority"),
                null,
                new AgencyCode(document.get("monitoring_agency")),
                Urgency.NORMAL,
                Secrecy.NONE,
                document.get("subject"),
                document.get("basis"),
                document.get("earlier_documents")));
    DemoFile annex = new DemoFile(document.get("file"));
    draftDirective.addTasks(
        id,
        AnnexTasks.of(
            understandAnnex.file(
                annex.name(), annex.content(), understandAnnex.context(issuedOn), done -> {})));
    return id;
  }

  private void makeStanding(DirectiveId id) {
    for (DirectiveSheet.TaskLine line : sheet.tasks(id)) {
      TaskContent content = line.content();
      if (!STANDING.contains(content.label())) continue;
      TaskContent.Time quarterly =
          new TaskContent.Time(
              DeadlineKind.STANDING, null, ReportingPeriod.QUARTER, content.time().text());
      draftDirective.changeTask(
          id,
          line.id(),
          new TaskContent(
              content.label(),
              content.section(),
              content.duty(),
              quarterly,
              content.people(),
              content.products()));
    }
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
