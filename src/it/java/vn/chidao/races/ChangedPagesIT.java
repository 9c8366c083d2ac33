package vn.chidao.races;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chidao.assignment.AssignmentRequests;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.ExtendDeadline;
import vn.chidao.assignment.NameOwner;
import vn.chidao.assignment.TransferAssignment;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Person;
import vn.chidao.shared.Role;
import vn.chidao.support.App;
import vn.chidao.support.As;
import vn.chidao.support.Office;
import vn.chidao.support.Office.People;
import vn.chidao.support.Staff;
import vn.chidao.support.Visitor;
import vn.chidao.support.Visits;

/**
 * A page on which an assignment is changed knows what it showed: a second window, a second click
 * and the way back change nothing, whatever else the page would check, and keep what was typed.
 */
@ExtendWith(ArquillianExtension.class)
class ChangedPagesIT {
  private static final String TYPED = "Những lời tôi đã nhập";
  private static final LocalDate LATER = LocalDate.of(2031, 1, 31);
  private static final Map<String, String> EARLIER =
      Map.of("to_input", "31/12/2030", "document", "9/TTg-KSTT", "reason", TYPED);
  private static final Map<String, String> WORDS =
      Map.of("work", TYPED, "kind", "ISSUED", "document", "15/TTg-KSTT", "reason", "Yêu cầu mới");
  private static final Map<String, String> TO_FINANCE = Map.of("to", "C-btc", "reason", TYPED);

  @Deployment
  static WebArchive app() {
    return App.war();
  }

  @Inject Office office;
  @Inject Staff staff;
  @Inject As as;
  @Inject Visits visits;
  @Inject AssignmentSheet sheet;
  @Inject AssignmentRequests requests;
  @Inject ExtendDeadline extendDeadline;
  @Inject TransferAssignment transferAssignment;
  @Inject NameOwner nameOwner;

  private People people;
  private AssignmentId id;

  @BeforeEach
  void an_assignment_is_in_progress() {
    people = office.people("C-bct");
    id = office.assignmentsOf(office.issued(people, Office.tasks(1, "C-bct"))).get(0);
    office.inProgress(people, id);
  }

  @Test
  void a_reviewer_whose_day_is_not_later_any_more_reads_who_moved_the_deadline() {
    Page late = opens(staff.enrol("C-vpcp", Role.REVIEWER), "extend-deadline");
    as.person(people.reviewer());
    extendDeadline.extend(id, office.edition(id), LATER, "8/TTg-KSTT", "Lý do khách quan");
    late.isTold(people.reviewer(), EARLIER);
    late.isTold(people.reviewer(), EARLIER);
    assertEquals(LATER, sheet.head(id).dueOn());
  }

  @Test
  void an_issuer_who_amends_or_transfers_what_another_has_transferred_reads_it() {
    Person issuer = staff.enrol("C-vpcp", Role.ISSUER);
    Page amends = opens(issuer, "amend-assignment");
    Page transfers = opens(issuer, "transfer-assignment");
    as.person(people.issuer());
    transferAssignment.transfer(id, office.edition(id), new AgencyCode("C-btc"), "Đúng thẩm quyền");
    amends.isTold(people.issuer(), WORDS);
    amends.isTold(people.issuer(), WORDS);
    transfers.isTold(people.issuer(), TO_FINANCE);
  }

  @Test
  void a_coordinator_who_names_whom_another_has_just_named_reads_it() {
    Page late = opens(staff.enrol("C-bct", Role.COORDINATOR), "name-owner");
    Person next = staff.enrol("C-bct", Role.OFFICIAL);
    as.person(people.coordinator());
    nameOwner.name(id, people.owner().id(), next.id());
    Map<String, String> same = Map.of("owner", next.id().value());
    late.isTold(people.coordinator(), same);
    late.isTold(people.coordinator(), same);
  }

  @Test
  void a_second_click_or_the_way_back_extends_nothing() {
    opens(people.reviewer(), "extend-deadline").onceOnly(EARLIER);
    assertEquals(1, sheet.extensions(id).size());
  }

  @Test
  void a_second_click_or_the_way_back_amends_nothing() {
    opens(people.issuer(), "amend-assignment").onceOnly(WORDS);
    assertEquals(1, requests.amendments(id).size());
  }

  @Test
  void a_second_click_or_the_way_back_transfers_nothing() {
    opens(people.issuer(), "transfer-assignment").onceOnly(TO_FINANCE);
  }

  @Test
  void a_second_click_or_the_way_back_names_nobody() {
    Person next = staff.enrol("C-bct", Role.OFFICIAL);
    opens(people.coordinator(), "name-owner").onceOnly(Map.of("owner", next.id().value()));
  }

  @Test
  void what_is_missing_on_a_page_does_not_make_it_newer() {
    Page late = opens(staff.enrol("C-vpcp", Role.REVIEWER), "extend-deadline");
    as.person(people.reviewer());
    extendDeadline.extend(id, office.edition(id), LATER, "8/TTg-KSTT", "Lý do khách quan");
    String incomplete = late.press(Map.of("to_input", "28/02/2031", "reason", TYPED)).body();
    assertTrue(incomplete.contains(TYPED), incomplete);
    late.again(incomplete)
        .isTold(people.reviewer(), Map.of("document", "9/TTg-KSTT", "reason", TYPED));
  }

  private Page opens(Person person, String page) {
    Visitor visitor = visits.of(person);
    as.person(people.issuer());
    String path = "/assignment/" + page + ".xhtml?id=" + id;
    return new Page(visitor, path, visitor.open(path));
  }

  /** A page that somebody has before them. */
  private record Page(Visitor visitor, String path, Visitor.Opened shown) {
    HttpResponse<String> press(Map<String, String> typed) {
      return visitor.press(path, shown, "form:do", typed);
    }

    /** The same page as it was answered. */
    Page again(String answer) {
      Map<String, String> fields = Visitor.hiddenFields(answer);
      fields.put("primefaces.nonce", shown.fields().get("primefaces.nonce"));
      return new Page(visitor, path, new Visitor.Opened(fields, shown.inParts()));
    }

    void isTold(Person winner, Map<String, String> typed) {
      HttpResponse<String> answer = press(typed);
      assertTrue(answer.body().contains(winner.name()), () -> shown(answer));
      for (String each : List.of("work", "reason"))
        if (TYPED.equals(typed.get(each)))
          assertTrue(answer.body().contains(TYPED), () -> shown(answer));
    }

    /** The first click counts; the next ones read that they come second. */
    void onceOnly(Map<String, String> typed) {
      HttpResponse<String> first = press(typed);
      assertEquals(302, first.statusCode(), () -> shown(first));
      for (int times = 0; times < 2; times++) {
        HttpResponse<String> next = press(typed);
        assertTrue(next.body().contains("Chính bạn đã thực hiện"), () -> shown(next));
      }
    }

    private String shown(HttpResponse<String> answer) {
      return path + " " + answer.statusCode() + " " + visitor.location(answer) + answer.body();
    }
  }
}
