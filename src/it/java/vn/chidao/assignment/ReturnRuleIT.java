package vn.chidao.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.RequestStatus;
import vn.chidao.assignment.model.ReturnGround;
import vn.chidao.identity.GivePassword;
import vn.chidao.setting.ChangeSetting;
import vn.chidao.setting.PreviewChange;
import vn.chidao.setting.Setting;
import vn.chidao.setting.SettingChange;
import vn.chidao.setting.SettingList;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Role;
import vn.chidao.shared.RuleViolation;
import vn.chidao.support.App;
import vn.chidao.support.As;
import vn.chidao.support.Office;
import vn.chidao.support.Office.People;
import vn.chidao.support.Staff;
import vn.chidao.support.TestClock;
import vn.chidao.support.Visitor;

/** After what an assignment may still be given back is chosen here, and said (rules R4.4 T3). */
@ExtendWith(ArquillianExtension.class)
class ReturnRuleIT {
  private static final String PASSWORD = "Một con ngựa đau";
  private static final String WHY = "Theo ý kiến của Lãnh đạo Văn phòng";
  private static final LocalDate LATER = LocalDate.of(2027, 9, 30);

  @Deployment
  static WebArchive app() {
    return App.war();
  }

  @Inject Office office;
  @Inject TestClock clock;
  @Inject Staff staff;
  @Inject As as;
  @Inject AssignmentRequests requests;
  @Inject ReturnAssignment returnAssignment;
  @Inject TransferAssignment transferAssignment;
  @Inject ExtendDeadline extendDeadline;
  @Inject ChangeSetting changeSetting;
  @Inject PreviewChange previewChange;
  @Inject SettingList settings;
  @Inject GivePassword givePassword;
  @Inject HttpServletRequest request;

  private People people;
  private AssignmentId id;

  @BeforeEach
  void an_assignment_is_in_progress() {
    people = office.people("C-bca");
    id = office.assignmentsOf(office.issued(people, Office.tasks(1, "C-bca"))).get(0);
    office.inProgress(people, id);
  }

  @AfterEach
  void the_defaults_hold_again() {
    clock.reset();
    as.person(staff.enrol("C-vpcp", Role.ADMINISTRATOR));
    for (SettingList.Line line : settings.all())
      if (line.chosen()) changeSetting.reset(line.setting(), WHY, line.version());
  }

  @Test
  void what_was_extended_is_given_back_as_soon_as_an_administrator_allows_it() {
    extend();
    assertEquals("assignment.return.extendedBefore", refusal());
    allow(Setting.RETURN_AFTER_EXTENSION);
    giveBack();
    assertEquals(RequestStatus.RAISED, requests.of(id).get(0).status());
  }

  @Test
  void what_was_declined_is_given_back_again_as_soon_as_an_administrator_allows_it() {
    giveBack();
    as.person(people.issuer());
    transferAssignment.keep(id, "Vẫn thực hiện được");
    assertEquals("assignment.return.declinedBefore", refusal());
    allow(Setting.RETURN_AFTER_DECLINED);
    giveBack();
    assertEquals(RequestStatus.RAISED, requests.of(id).get(0).status());
  }

  @Test
  void the_pages_say_why_it_is_not_offered_and_what_can_be_done() {
    as.system();
    givePassword.forTrial(Set.of(people.coordinator().id()), PASSWORD);
    assertTrue(page("assignment").contains("return-assignment.xhtml"));
    assertTrue(page("return-assignment").contains("<textarea"));
    extend();
    String assignment = page("assignment");
    assertFalse(assignment.contains("return-assignment.xhtml"), assignment);
    assertTrue(assignment.contains("Thời hạn của nhiệm vụ này đã được gia hạn"), assignment);
    String asking = page("return-assignment");
    assertTrue(asking.contains("đề nghị bên giao chuyển cho cơ quan khác"), asking);
    assertFalse(asking.contains("<textarea"), asking);
  }

  @Test
  void the_page_offers_no_form_when_the_days_for_it_are_over() {
    as.system();
    givePassword.forTrial(Set.of(people.coordinator().id()), PASSWORD);
    clock.forward(Duration.ofDays(30));
    String late = page("return-assignment");
    assertTrue(late.contains("Chỉ trả lại được đến hết ngày"), late);
    assertFalse(late.contains("<textarea"), late);
  }

  @Test
  void who_gets_it_late_from_another_agency_has_days_of_their_own_to_give_it_back() {
    giveBack();
    as.person(people.issuer());
    transferAssignment.keep(id, "Vẫn thực hiện được");
    extend();
    clock.forward(Duration.ofDays(30));
    People next = office.people("C-bct");
    as.person(people.issuer());
    transferAssignment.transfer(id, office.edition(id), new AgencyCode("C-bct"), "Đúng chức năng của Bộ Công Thương");
    as.system();
    givePassword.forTrial(Set.of(next.coordinator().id()), PASSWORD);
    people = next;
    String asking = page("return-assignment");
    assertTrue(asking.contains("<textarea"), asking);
    giveBack();
    assertEquals(RequestStatus.RAISED, requests.of(id).get(0).status());
  }

  private void allow(Setting setting) {
    as.person(staff.enrol("C-vpcp", Role.ADMINISTRATOR));
    List<Object> counts =
        previewChange.of(new SettingChange(setting, "true")).lines().get(0).parameters();
    assertTrue((Long) counts.get(1) > (Long) counts.get(0), "more can be given back: " + counts);
    changeSetting.change(setting, "true", WHY, settings.one(setting).version());
  }

  private void extend() {
    as.person(people.reviewer());
    extendDeadline.extend(id, office.edition(id), LATER, "98/TTg-KSTT", "Có lý do khách quan");
  }

  private void giveBack() {
    as.person(people.coordinator());
    returnAssignment.giveBack(id, ReturnGround.CANNOT, "Không đủ căn cứ", null, null);
  }

  private String refusal() {
    return assertThrows(RuleViolation.class, this::giveBack).key();
  }

  private String page(String name) {
    Visitor visitor = new Visitor(request.getLocalPort(), request.getContextPath());
    String full = people.coordinator().name();
    String username = full.substring(full.lastIndexOf(' ') + 1);
    assertEquals(302, visitor.login(username, PASSWORD).statusCode());
    return visitor.get("/assignment/" + name + ".xhtml?id=" + id.value()).body();
  }
}
