package vn.chidao.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chidao.assignment.model.Act;
import vn.chidao.assignment.model.Assignment;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.AssignmentStatus;
import vn.chidao.assignment.model.ReportId;
import vn.chidao.assignment.model.ReportStatus;
import vn.chidao.notification.GiveNotices;
import vn.chidao.notification.MyNotices;
import vn.chidao.setting.ChangeSetting;
import vn.chidao.setting.PreviewChange;
import vn.chidao.setting.Setting;
import vn.chidao.setting.SettingChange;
import vn.chidao.setting.SettingList;
import vn.chidao.shared.NothingThere;
import vn.chidao.shared.Overtaken;
import vn.chidao.shared.Person;
import vn.chidao.shared.Role;
import vn.chidao.shared.RuleViolation;
import vn.chidao.support.App;
import vn.chidao.support.As;
import vn.chidao.support.Fold;
import vn.chidao.support.Office;
import vn.chidao.support.Office.People;
import vn.chidao.support.Staff;
import vn.chidao.support.TestClock;
import vn.chidao.support.Visits;

/** An owner takes a report back that waits for a decision (rules R4.4 T8). */
@ExtendWith(ArquillianExtension.class)
class RecallReportIT {
  private static final byte[] PDF = "%PDF-1.7 …".getBytes();
  private static final String WHY = "Theo ý kiến của Lãnh đạo Văn phòng";

  @Deployment
  static WebArchive app() {
    return App.war();
  }

  @Inject Office office;
  @Inject Staff staff;
  @Inject As as;
  @Inject Fold fold;
  @Inject Inbox inbox;
  @Inject MyNotices myNotices;
  @Inject GiveNotices giveNotices;
  @Inject TestClock clock;
  @Inject AssignmentSheet sheet;
  @Inject ReportSheet reportSheet;
  @Inject EvidenceFiles evidenceFiles;
  @Inject NameOwner nameOwner;
  @Inject WriteReport writeReport;
  @Inject SubmitReport submitReport;
  @Inject RecallReport recallReport;
  @Inject ReviewReport reviewReport;
  @Inject AcceptReport acceptReport;
  @Inject ChangeSetting changeSetting;
  @Inject PreviewChange previewChange;
  @Inject SettingList settings;
  @Inject Visits visits;

  private People people;
  private AssignmentId id;
  private String product;

  @BeforeEach
  void an_assignment_is_in_progress() {
    people = office.people("C-bct");
    id = office.assignmentsOf(office.issued(people, Office.tasks(1, "C-bct"))).get(0);
    office.inProgress(people, id);
    as.person(people.owner());
    product = sheet.products(id).get(0).id();
  }

  @AfterEach
  void the_default_holds_again() {
    clock.reset();
    as.person(staff.enrol("C-vpcp", Role.ADMINISTRATOR));
    SettingList.Line line = settings.one(Setting.REPORT_RECALL);
    if (line.chosen()) changeSetting.reset(line.setting(), WHY, line.version());
  }

  @Test
  void the_owner_goes_on_with_words_and_files_and_sends_again() {
    writeReport.attach(id, product, "de-an.pdf", PDF);
    submitReport.submit(id, office.form(id));
    ReportId sent = office.waiting(id);
    recallReport.recall(id, sent, "Nhầm tệp");
    assertEquals(AssignmentStatus.IN_PROGRESS, sheet.head(id).status());
    assertEquals(ReportStatus.RECALLED, reportSheet.reports(id).get(0).status());
    ReportSheet.Report draft = reportSheet.ownDraft(id).orElseThrow();
    assertEquals(2, draft.number());
    assertEquals("Đã ban hành Đề án.", draft.narrative());
    assertEquals(List.of("de-an.pdf"), files(draft.id()));
    assertEquals(List.of("de-an.pdf"), files(sent.value()), "what was sent stays");
    String copied = reportSheet.files(id, draft.id()).get(0).id();
    writeReport.remove(id, copied);
    assertEquals(List.of("de-an.pdf"), files(sent.value()));

    assertTrue(isTold(people.supervisor()));
    assertFalse(work(Act.REVIEW).contains(id.value()));
    assertEquals(List.of("de-an.pdf"), files(sent.value()), "and is still seen");
    Overtaken late = assertThrows(Overtaken.class, () -> reviewReport.approve(id, sent, null));
    assertEquals(people.owner().name(), late.winner().name());

    as.person(people.owner());
    submitReport.submit(id, office.form(id));
    ReportId again = office.waiting(id);
    as.person(people.supervisor());
    reviewReport.approve(id, again, null);
    as.person(people.reviewer());
    acceptReport.accept(id, again, null);
    assertEquals(
        List.of(
            "AssignmentOpened",
            "AssignmentReceived",
            "OwnerNamed",
            "ReportSubmitted",
            "ReportRecalled",
            "ReportSubmitted",
            "ReportApproved",
            "ResultAccepted"),
        fold.acts(Assignment.class, id.value()));
    fold.check(Assignment.class, id.value());
  }

  @Test
  void what_is_sent_back_goes_on_with_its_words_and_its_files() {
    String old = writeReport.attach(id, product, "de-an.pdf", PDF);
    submitReport.submit(id, office.form(id));
    ReportId sent = office.waiting(id);
    as.person(people.supervisor());
    reviewReport.sendBack(id, sent, "Thiếu chữ ký");
    as.person(people.owner());
    assertEquals(sent.value(), reportSheet.inHand(id).orElseThrow().id(), "before it is begun");
    writeReport.save(id, office.form(id));
    String draft = reportSheet.ownDraft(id).orElseThrow().id();
    assertEquals(List.of("de-an.pdf"), files(draft));
    writeReport.attach(id, product, "de-an-da-ky.pdf", PDF);
    writeReport.remove(id, old);
    assertEquals(List.of("de-an-da-ky.pdf"), files(draft), "a page from before names the old one");
    assertEquals(List.of("de-an.pdf"), files(sent.value()), "what was sent stays");
    submitReport.submit(id, office.form(id));
    fold.check(Assignment.class, id.value());
  }

  @Test
  void the_next_owner_goes_on_with_what_was_begun_and_nobody_else_opens_its_files() {
    String file = writeReport.attach(id, product, "nhap.pdf", PDF);
    writeReport.save(id, office.form(id));
    as.person(people.supervisor());
    assertThrows(NothingThere.class, () -> evidenceFiles.open(id, file));
    Person next = staff.enrol("C-bct", Role.OFFICIAL);
    as.person(people.coordinator());
    nameOwner.name(id, people.owner().id(), next.id());
    as.person(next);
    ReportSheet.Report draft = reportSheet.inHand(id).orElseThrow();
    assertEquals("Đã ban hành Đề án.", draft.narrative());
    assertEquals(List.of("nhap.pdf"), files(draft.id()));
    assertEquals("nhap.pdf", evidenceFiles.open(id, file).name());
    submitReport.submit(id, office.form(id));
    fold.check(Assignment.class, id.value());
  }

  @Test
  void it_is_taken_back_from_the_office_which_is_told_and_by_the_owner_alone() {
    ReportId report = office.approved(people, id);
    as.person(staff.enrol("C-bct", Role.OFFICIAL));
    assertEquals("assignment.recall.notOwner", refusal(report));
    as.person(people.owner());
    recallReport.recall(id, report, "Nhầm số văn bản");
    assertTrue(isTold(people.reviewer()));
    assertThrows(Overtaken.class, () -> acceptReport.accept(id, report, null));
    as.person(people.owner());
    assertThrows(Overtaken.class, () -> recallReport.recall(id, report, "Lần nữa"));
    ReportId second = office.approved(people, id);
    as.person(people.reviewer());
    acceptReport.accept(id, second, null);
    as.person(people.owner());
    assertThrows(Overtaken.class, () -> recallReport.recall(id, second, "Quá muộn"));
    fold.check(Assignment.class, id.value());
  }

  @Test
  void an_administrator_may_forbid_it_and_the_page_does_not_offer_it_then() {
    ReportId report = office.submitted(people, id);
    assertTrue(page().contains("recall-report.xhtml"));
    as.person(staff.enrol("C-vpcp", Role.ADMINISTRATOR));
    List<Object> counts =
        previewChange
            .of(new SettingChange(Setting.REPORT_RECALL, "false"))
            .lines()
            .get(0)
            .parameters();
    assertTrue((Long) counts.get(0) > 0, counts::toString);
    assertEquals(0L, counts.get(1));
    changeSetting.change(
        Setting.REPORT_RECALL, "false", WHY, settings.one(Setting.REPORT_RECALL).version());
    as.person(people.owner());
    assertEquals("assignment.recall.off", refusal(report));
    assertFalse(page().contains("recall-report.xhtml"));
    assertEquals(AssignmentStatus.UNDER_REVIEW, sheet.head(id).status());
  }

  private String refusal(ReportId report) {
    return assertThrows(
            RuleViolation.class, () -> recallReport.recall(id, report, "Nhầm số văn bản"))
        .key();
  }

  private List<String> files(String report) {
    return reportSheet.files(id, report).stream().map(ReportSheet.File::name).toList();
  }

  private List<String> work(Act act) {
    return inbox.page(new Inbox.Filter(null, null, act), 0, 200).stream()
        .map(Inbox.Item::id)
        .toList();
  }

  private boolean isTold(Person person) {
    clock.forward(Duration.ofSeconds(1));
    as.system();
    while (giveNotices.give() > 0) as.system();
    as.person(person);
    return myNotices.page(false, 0, 50).stream()
        .anyMatch(line -> line.kind().equals("ReportRecalled"));
  }

  private String page() {
    return visits.of(people.owner()).get("/assignment/assignment.xhtml?id=" + id.value()).body();
  }
}
