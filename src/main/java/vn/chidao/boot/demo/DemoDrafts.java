package vn.chidao.boot.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import vn.chidao.assignment.model.DeadlineKind;
import vn.chidao.assignment.model.ReportingPeriod;
import vn.chidao.directive.AnnexTasks;
import vn.chidao.directive.DirectiveSheet;
import vn.chidao.directive.DraftDirective;
import vn.chidao.directive.UnderstandAnnex;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.directive.model.DocumentType;
import vn.chidao.directive.model.Heading;
import vn.chidao.directive.model.Secrecy;
import vn.chidao.directive.model.TaskContent;
import vn.chidao.directive.model.Urgency;
import vn.chidao.shared.AgencyCode;

/** Drafts the demo's directives from their annexes, as an issuer does. */
@ApplicationScoped
class DemoDrafts {
  /** Tasks for which the document gives no date and which every addressee does all the time. */
  private static final Set<String> STANDING = Set.of("7a", "7b", "7c", "8");

  @Inject DemoPeople people;
  @Inject UnderstandAnnex understandAnnex;
  @Inject DraftDirective draftDirective;
  @Inject DirectiveSheet sheet;

  DirectiveId drafted(CSVRecord document) {
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

  void makeStanding(DirectiveId id) {
    for (DirectiveSheet.TaskLine line : sheet.tasks(id)) {
      TaskContent content = line.content();
      if (!STANDING.contains(content.label())) continue;
      TaskContent.Time quarterly =
          new TaskContent.Time(
              DeadlineKind.STANDING, null, ReportingPeriod.QUARTER, content.time().text());
      draftDirective.changeTask(
          id,
          line.id(),
          content,
          new TaskContent(
              content.label(),
              content.section(),
              content.duty(),
              quarterly,
              content.people(),
              content.products()));
    }
  }
}
