package vn.chidao.invariants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.chidao.support.Office.tasks;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.progress.RaiseInquiry;
import vn.chidao.progress.model.InquiryKind;
import vn.chidao.support.App;
import vn.chidao.support.As;
import vn.chidao.support.Office;
import vn.chidao.support.Office.People;

/**
 * The operator's check finds each kind of damage: rows made by the product, then spoiled behind its
 * back in a transaction that is rolled back.
 */
@ExtendWith(ArquillianExtension.class)
class InvariantsIT {
  @Deployment
  static WebArchive app() {
    return App.war();
  }

  @Resource(lookup = "java:app/jdbc/chidao")
  DataSource pool;

  @Inject Office office;
  @Inject As as;
  @Inject RaiseInquiry raiseInquiry;

  private DirectiveId directive;
  private String inHand;
  private String approved;
  private String owner;

  @BeforeEach
  void rows_are_made_by_the_product() {
    People people = office.people("C-bca");
    directive = office.issued(people, tasks(2, "C-bca"));
    List<AssignmentId> ids = office.assignmentsOf(directive);
    inHand = ids.get(0).value();
    approved = ids.get(1).value();
    owner = people.owner().id().value();
    ids.forEach(id -> office.inProgress(people, id));
    office.approved(people, ids.get(1));
    as.person(people.owner());
    raiseInquiry.raise(
        ids.get(0), InquiryKind.QUESTION, "Hỏi", null, LocalDate.now().plusYears(1));
  }

  @Test
  void all_is_well_before() throws SQLException {
    assertFound(Set.of());
  }

  @Test
  void an_open_assignment_without_owner_is_found() throws SQLException {
    assertFound(
        Set.of(
            "a  assignment " + inHand + ": is in state IN_PROGRESS and has no owner",
            added(inHand, "owner", null, owner)),
        "update assignment set owner_id = null where id = '" + inHand + "'");
  }

  @Test
  void an_agency_that_ended_without_successor_is_found() throws SQLException {
    String ended =
        ": its lead agency C-bca does not exist today and has no living successor";
    assertFound(
        Set.of("a  assignment " + inHand + ended, "a  assignment " + approved + ended),
        "update agency set valid_to = date '2020-01-01' where code = 'C-bca'");
  }

  @Test
  void a_row_that_is_not_what_its_entries_add_up_to_is_found() throws SQLException {
    assertFound(
        Set.of(added(inHand, "objective", "x", null)),
        "update assignment set objective = 'x' where id = '" + inHand + "'");
  }

  @Test
  void a_decision_on_own_work_is_found() throws SQLException {
    Set<String> found =
        found(
            "update audit_entry set actor_id = '" + owner + "' where action = 'ReportApproved'"
                + " and subject_id = '" + approved + "'",
            "update inquiry set answered_by = raised_by where assignment_id = '" + inHand + "'");
    assertEquals(
        Set.of(
            "ReportApproved was done by its own owner " + owner,
            "ReportApproved was done by who wrote the report: " + owner,
            "was answered by who raised it"),
        found.stream()
            .filter(line -> line.startsWith("c"))
            .map(line -> line.substring(line.indexOf(": ") + 2))
            .collect(Collectors.toSet()));
  }

  @Test
  void a_step_that_is_gone_and_one_without_a_reason_are_found() throws SQLException {
    String step = "from ACT_RU_TASK where TASK_DEF_KEY_ = 'Task_SubmitReport' and " + of(inHand);
    assertFound(
        Set.of(
            "d  assignment " + inHand + ": should wait at Task_SubmitReport once, but waits at"
                + " the watch over its deadline"),
        "delete " + step);
    assertFound(
        Set.of(
            "d  assignment " + inHand + ": should wait at Task_SubmitReport once, but waits at"
                + " Task_NameOwner, the watch over its deadline",
            "d  assignment " + inHand + ": waits at Task_NameOwner without a reason"),
        "update ACT_RU_TASK set TASK_DEF_KEY_ = 'Task_NameOwner'"
            + " where TASK_DEF_KEY_ = 'Task_SubmitReport' and "
            + of(inHand));
  }

  @Test
  void a_deadline_that_nobody_watches_is_found() throws SQLException {
    assertFound(
        Set.of(
            "d  assignment " + inHand + ": should wait at the watch over its deadline once, but"
                + " waits at Task_SubmitReport"),
        "delete from ACT_RU_JOB where PROCESS_INSTANCE_ID_ in (select ID_ from ACT_RU_EXECUTION"
            + " where BUSINESS_KEY_ = '" + inHand + "')");
  }

  @Test
  void a_missing_entry_is_found() throws SQLException {
    Set<String> found =
        found(
            "delete from audit_entry where action = 'AssignmentReceived' and subject_id = '"
                + inHand + "'");
    assertEquals(
        true, found.contains("e  assignment " + inHand + ": after entry 1 comes entry 3"));
    assertEquals(
        true,
        found.contains(
            "e  assignment " + inHand + ": entry 3 says that status was 'RECEIVED' before,"
                + " but it was 'ASSIGNED'"));
  }

  @Test
  void a_list_that_leaves_something_out_is_found() throws SQLException, IOException {
    String view = resource("/db/migration/R__update_duty_view.sql").replaceFirst("(?s)^--.*?\n", "");
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(view.replace("'RETURNED')", "'RETURNED') and a.id <> '" + inHand + "'"));
      List<Violation> all = Invariants.violations(connection, false);
      statement.execute(view);
      assertEquals(
          List.of("duties to tell of the progress"), all.stream().map(Violation::row).toList());
    }
  }

  @Test
  void an_act_that_was_counted_twice_is_found() throws SQLException {
    String again =
        "insert into audit_entry (id, at, actor_id, actor_name, actor_position, actor_agency, action,"
            + " subject_type, subject_id, subject_entry, directive_id, subject_agency, reason, changes)"
            + " select -id, at, actor_id, actor_name, actor_position, actor_agency, action,"
            + " subject_type, subject_id, subject_entry + 1, directive_id, subject_agency, reason, '{}'"
            + " from audit_entry where action = 'ReportApproved' and subject_id = '" + approved + "'";
    Set<String> found =
        found(
            again,
            "update assignment set audit_entries = audit_entries + 1 where id = '" + approved + "'");
    assertEquals(
        Set.of("g  assignment " + approved + ": ReportApproved is there, but nothing came of it"),
        found.stream().filter(line -> line.startsWith("g")).collect(Collectors.toSet()));
    assertEquals(2, found.size(), "and nobody was told: " + found);
  }

  @Test
  void a_notice_that_is_missing_and_one_too_many_are_found() throws SQLException {
    String notice = " notice where kind = 'OwnerNamed' and page like '%" + inHand + "'";
    assertEquals(
        List.of(": nobody is told of it"), endings(found("delete from" + notice)));
    assertEquals(
        List.of(": is told 1 times too often"),
        endings(
            found(
                "insert into notice (id, at, kind, notice_group, directive_number, page, audience,"
                    + " caused_by, version) select 'again', at, kind, notice_group,"
                    + " directive_number, page, audience, caused_by, version from" + notice)));
  }

  @Test
  void a_deadline_that_nobody_decided_and_a_changed_original_are_found() throws SQLException {
    assertFound(
        Set.of(
            "i  assignment " + inHand + ": is due on 2028-01-31, the last decision says 2027-06-30",
            added(inHand, "dueOn", "2028-01-31", "2027-06-30")),
        "update assignment set due_on = date '2028-01-31' where id = '" + inHand + "'");
    assertFound(
        Set.of(
            "i  assignment " + inHand + ": is due on 2028-01-31, the last decision says 2028-01-30",
            "i  assignment " + inHand + ": its original deadline is '2028-01-30', its first audit"
                + " entry says '2027-06-30'",
            added(inHand, "dueOn", "2028-01-31", "2027-06-30"),
            added(inHand, "originalDueOn", "2028-01-30", "2027-06-30")),
        "update assignment set due_on = date '2028-01-31', original_due_on = date '2028-01-30'"
            + " where id = '" + inHand + "'");
  }

  @Test
  void a_closed_directive_with_open_assignments_is_found() throws SQLException {
    Set<String> found =
        found("update directive set status = 'COMPLETED' where id = '" + directive + "'");
    assertEquals(
        Set.of("IN_PROGRESS", "AWAITING_ACCEPTANCE"),
        found.stream()
            .filter(line -> line.startsWith("j  directive " + directive))
            .map(line -> line.replaceFirst(".* is ", ""))
            .collect(Collectors.toSet()));
  }

  private static String added(String assignment, String path, String is, String adds) {
    return "b  assignment " + assignment + ": " + path + " is " + Texts.quoted(is)
        + ", its audit entries add up to " + Texts.quoted(adds);
  }

  private static String of(String assignment) {
    return "PROC_INST_ID_ in (select ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = '"
        + assignment + "')";
  }

  private static List<String> endings(Set<String> lines) {
    return lines.stream().map(line -> line.substring(line.lastIndexOf(": "))).toList();
  }

  private void assertFound(Set<String> expected, String... damage) throws SQLException {
    assertEquals(new TreeSet<>(expected), new TreeSet<>(found(damage)));
  }

  /** What the check says of this test's rows once they are spoiled so. */
  private Set<String> found(String... damage) throws SQLException {
    try (Connection connection = pool.getConnection()) {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL"))
          statement.execute("alter table audit_entry disable trigger user");
        for (String sql : damage) statement.execute(sql);
        return Invariants.violations(connection, false).stream()
            .map(Violation::toString)
            .filter(
                line ->
                    line.contains(inHand)
                        || line.contains(approved)
                        || line.contains(directive.value()))
            .collect(Collectors.toSet());
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream text = InvariantsIT.class.getResourceAsStream(name)) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
