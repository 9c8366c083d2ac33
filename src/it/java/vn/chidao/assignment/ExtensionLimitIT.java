package vn.chidao.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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
import vn.chidao.assignment.AssignmentRegister.Filter;
import vn.chidao.assignment.AssignmentRegister.State;
import vn.chidao.assignment.EffectPreview.Line;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.identity.GivePassword;
import vn.chidao.setting.ChangeSetting;
import vn.chidao.setting.PreviewChange;
import vn.chidao.setting.Setting;
import vn.chidao.setting.SettingChange;
import vn.chidao.setting.SettingList;
import vn.chidao.shared.Person;
import vn.chidao.shared.Role;
import vn.chidao.support.App;
import vn.chidao.support.As;
import vn.chidao.support.Office;
import vn.chidao.support.Office.People;
import vn.chidao.support.Staff;
import vn.chidao.support.Visitor;

/** The third extension is marked wherever it is asked for, decided on and listed (rules R5.9). */
@ExtendWith(ArquillianExtension.class)
class ExtensionLimitIT {
  private static final String PASSWORD = "Một con ngựa đau";
  private static final String WHY = "Theo ý kiến của Lãnh đạo Văn phòng";
  private static final LocalDate LATER = LocalDate.of(2027, 9, 30);

  @Deployment
  static WebArchive app() {
    return App.war();
  }

  @Inject Office office;
  @Inject Staff staff;
  @Inject As as;
  @Inject EffectPreview preview;
  @Inject AssignmentRegister register;
  @Inject LateStandings standings;
  @Inject ExtendDeadline extendDeadline;
  @Inject RequestExtension requestExtension;
  @Inject ReviewExtension reviewExtension;
  @Inject ChangeSetting changeSetting;
  @Inject PreviewChange previewChange;
  @Inject SettingList settings;
  @Inject GivePassword givePassword;
  @Inject HttpServletRequest request;

  private People people;
  private DirectiveId directive;
  private AssignmentId id;

  @BeforeEach
  void an_assignment_was_extended_twice() {
    people = office.people("C-bca");
    directive = office.issued(people, Office.tasks(1, "C-bca"));
    id = office.assignmentsOf(directive).get(0);
    office.inProgress(people, id);
    as.person(people.reviewer());
    extendDeadline.extend(id, office.edition(id), LATER, "98/TTg-KSTT", "Lần một");
    extendDeadline.extend(id, office.edition(id), LATER.plusDays(10), "99/TTg-KSTT", "Lần hai");
  }

  @AfterEach
  void the_default_holds_again() {
    as.person(staff.enrol("C-vpcp", Role.ADMINISTRATOR));
    SettingList.Line line = settings.one(Setting.EXTENSION_MARKED);
    if (line.chosen()) changeSetting.reset(Setting.EXTENSION_MARKED, WHY, line.version());
  }

  @Test
  void who_decides_sees_the_mark_before_and_the_register_after() {
    assertTrue(marked(LATER.plusDays(20)));
    assertFalse(marked(LATER.minusDays(20)), "a deadline that comes nearer is no extension");
    assertEquals(0, register.count(often()));
    extendDeadline.extend(id, office.edition(id), LATER.plusDays(20), "100/TTg-KSTT", "Lần ba");
    assertEquals(3, standings.of(List.of(id.value())).get(0).extensions());
    assertEquals(1, register.count(often()));
  }

  @Test
  void an_administrator_moves_the_mark_after_seeing_what_that_does() {
    Person administrator = staff.enrol("C-vpcp", Role.ADMINISTRATOR);
    as.person(administrator);
    long before = noLongerMarkedFrom("4");
    as.person(people.reviewer());
    extendDeadline.extend(id, office.edition(id), LATER.plusDays(20), "100/TTg-KSTT", "Lần ba");
    assertTrue(marked(LATER.plusDays(30)));
    as.person(administrator);
    assertEquals(before - 1, noLongerMarkedFrom("4"), "the next would be the fourth");
    changeSetting.change(
        Setting.EXTENSION_MARKED, "5", WHY, settings.one(Setting.EXTENSION_MARKED).version());
    as.person(people.reviewer());
    assertFalse(marked(LATER.plusDays(30)));
  }

  /** Of how many the next extension is marked now and would not be then. */
  private long noLongerMarkedFrom(String value) {
    List<Object> counts = effectOf(value);
    return (Long) counts.get(0) - (Long) counts.get(1);
  }

  @Test
  void the_mark_and_its_source_stand_on_the_pages_of_who_asks_and_who_decides() {
    givePassword();
    String asking = page(people.owner(), "/assignment/request-extension.xhtml?id=" + id.value());
    assertTrue(asking.contains("Đây là lần gia hạn thứ 3"), asking);
    assertTrue(asking.contains("chưa có văn bản quy định"), asking);
    as.person(people.owner());
    requestExtension.request(id, LATER.plusDays(20), "Chờ ý kiến Bộ Tài chính");
    as.person(people.supervisor());
    String passing = page(people.supervisor(), "/assignment/decide-request.xhtml?id=" + id.value());
    assertTrue(passing.contains("Đây là lần gia hạn thứ 3"), passing);
    reviewExtension.passOn(id, "Lý do khách quan");
    String deciding = page(people.reviewer(), "/assignment/decide-request.xhtml?id=" + id.value());
    assertTrue(deciding.contains("Đây là lần gia hạn thứ 3"), deciding);
    assertTrue(deciding.contains("Từ lần gia hạn thứ 3, hệ thống đánh dấu"), deciding);
  }

  @Test
  void the_file_of_the_register_says_how_often_urged_reviewed_and_extended() {
    givePassword();
    String[] lines =
        page(people.reviewer(), "/assignment/assignments.csv?directive=" + directive.value())
            .split("\r\n");
    assertEquals(2, lines.length);
    assertTrue(lines[0].endsWith("Số lần đôn đốc,Số kỳ kiểm điểm,Số lần gia hạn"), lines[0]);
    assertTrue(lines[1].endsWith(",0,0,2"), lines[1]);
  }

  private boolean marked(LocalDate to) {
    return preview.ofDeadline(id, to).stream()
        .map(Line::key)
        .anyMatch("assignment.effect.extensionMarked"::equals);
  }

  private Filter often() {
    return new Filter(null, State.EXTENDED_OFTEN, directive.value(), null);
  }

  private List<Object> effectOf(String value) {
    return previewChange
        .of(new SettingChange(Setting.EXTENSION_MARKED, value))
        .lines()
        .get(0)
        .parameters();
  }

  private void givePassword() {
    as.system();
    givePassword.forTrial(
        Set.of(people.owner().id(), people.supervisor().id(), people.reviewer().id()), PASSWORD);
    as.person(people.reviewer());
  }

  private String page(Person person, String path) {
    Visitor visitor = new Visitor(request.getLocalPort(), request.getContextPath());
    String username = person.name().substring(person.name().lastIndexOf(' ') + 1);
    assertEquals(302, visitor.login(username, PASSWORD).statusCode());
    return visitor.get(path).body();
  }
}
