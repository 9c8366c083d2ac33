package vn.chidao.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chidao.assignment.AssignmentRegister;
import vn.chidao.assignment.ReportForm;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.ReportId;
import vn.chidao.calendar.VietnamTime;
import vn.chidao.coordination.AskContributions;
import vn.chidao.coordination.ContributionSheet;
import vn.chidao.coordination.model.ContributionId;
import vn.chidao.deputy.DeputyshipId;
import vn.chidao.deputy.NameDeputy;
import vn.chidao.directive.DirectiveRegister;
import vn.chidao.directive.model.Clear;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.directive.model.Heading;
import vn.chidao.directive.model.TaskContent;
import vn.chidao.directive.model.TaskId;
import vn.chidao.overdue.OpenReviews;
import vn.chidao.overdue.ReviewSheet;
import vn.chidao.overdue.model.ReviewId;
import vn.chidao.progress.RaiseInquiry;
import vn.chidao.progress.model.InquiryId;
import vn.chidao.progress.model.InquiryKind;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.NothingThere;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.PermitsInterceptor;
import vn.chidao.shared.Person;
import vn.chidao.shared.Role;
import vn.chidao.support.App;
import vn.chidao.support.As;
import vn.chidao.support.Office;
import vn.chidao.support.Office.People;
import vn.chidao.urging.model.Letter;

/**
 * Who has no part in an assignment or a directive learns nothing of it: each use case and query
 * answers its id as it answers one that does not exist. Real rows, every method that takes an id.
 */
@ExtendWith(ArquillianExtension.class)
class ForeignIdsIT {
  private static final LocalDate LAST_DAY = LocalDate.of(2027, 6, 30);

  @Deployment
  static WebArchive app() {
    return App.war();
  }

  @Inject BeanManager beans;
  @Inject UserTransaction transaction;
  @Inject Office office;
  @Inject As as;
  @Inject AssignmentRegister assignmentRegister;
  @Inject DirectiveRegister directiveRegister;
  @Inject AskContributions askContributions;
  @Inject ContributionSheet contributions;
  @Inject RaiseInquiry raiseInquiry;
  @Inject OpenReviews openReviews;
  @Inject ReviewSheet reviews;
  @Inject NameDeputy nameDeputy;
  @Inject Clock clock;

  private DirectiveId directive;
  private DirectiveId draft;
  private AssignmentId assignment;
  private ReportId report;
  private ContributionId contribution;
  private InquiryId inquiry;
  private ReviewId review;
  private DeputyshipId deputyship;

  @BeforeEach
  void the_ministry_of_public_security_reports_on_its_assignment() {
    People people = office.people("C-bca");
    draft = office.drafted(people.issuer(), Office.tasks(1, "C-bct"));
    directive = office.issued(people, List.of(Office.coordinated("1", "C-bca", "C-btc")));
    assignment = office.assignmentsOf(directive).get(0);
    office.inProgress(people, assignment);
    askContributions.ask(assignment, "Số liệu", Map.of(new AgencyCode("C-btc"), LAST_DAY));
    as.person(people.owner());
    inquiry = raiseInquiry.raise(assignment, InquiryKind.QUESTION, "Rõ hơn", null, LAST_DAY);
    contribution = new ContributionId(contributions.of(assignment).get(0).id());
    report = office.submitted(people, assignment);
    LocalDate today = VietnamTime.today(clock);
    deputyship =
        nameDeputy.name(
            people.owner().id(), people.coordinator().id(), today, today, "Nghỉ phép");
    as.system();
    openReviews.open(List.of(assignment));
    review = new ReviewId(reviewOf(assignment));
    strangerActs();
  }

  private String reviewOf(AssignmentId id) {
    as.a(Role.REVIEWER, "C-vpcp");
    return reviews.of(id).get(0).id();
  }

  /** Somebody of another ministry in every role there is, so that only their agency stops them. */
  private void strangerActs() {
    as.person(
        new Person(
            new OfficialId("stranger"),
            "Người lạ",
            "Người lạ",
            new AgencyCode("C-bct"),
            Set.of(Role.values())));
  }

  @Test
  void foreign_assignment_answers_like_a_missing_one() throws Exception {
    everywhere(AssignmentId.class, assignment, new AssignmentId(UUID.randomUUID().toString()));
  }

  @Test
  void foreign_contribution_answers_like_a_missing_one() throws Exception {
    everywhere(
        ContributionId.class, contribution, new ContributionId(UUID.randomUUID().toString()));
  }

  @Test
  void foreign_inquiry_answers_like_a_missing_one() throws Exception {
    everywhere(InquiryId.class, inquiry, new InquiryId(UUID.randomUUID().toString()));
  }

  @Test
  void foreign_deputyship_answers_like_a_missing_one() throws Exception {
    everywhere(DeputyshipId.class, deputyship, new DeputyshipId(UUID.randomUUID().toString()));
  }

  @Test
  void foreign_review_answers_like_a_missing_one() throws Exception {
    everywhere(ReviewId.class, review, new ReviewId(UUID.randomUUID().toString()));
  }

  @Test
  void foreign_directive_answers_like_a_missing_one() throws Exception {
    everywhere(DirectiveId.class, directive, new DirectiveId(UUID.randomUUID().toString()));
  }

  @Test
  void draft_is_not_there_for_the_agency_that_it_will_address() throws Exception {
    everywhere(DirectiveId.class, draft, new DirectiveId(UUID.randomUUID().toString()));
  }

  @Test
  void lists_leave_out_what_is_foreign() {
    AssignmentRegister.Filter all = new AssignmentRegister.Filter(null, null, directive.value(), null);
    assertEquals(0, assignmentRegister.count(all));
    assertEquals(List.of(), assignmentRegister.page(all, 0, 10));
    assertFalse(listed());
    as.a(Role.SUPERVISOR, "C-bca");
    assertEquals(1, assignmentRegister.count(all));
    assertTrue(listed());
  }

  private boolean listed() {
    return IntStream.iterate(0, first -> first + 200)
        .mapToObj(first -> directiveRegister.page(new DirectiveRegister.Filter(null, null), first, 200))
        .takeWhile(page -> !page.isEmpty())
        .flatMap(List::stream)
        .anyMatch(row -> row.id().equals(directive.value()));
  }

  private <T> void everywhere(Class<T> type, T foreign, T missing) throws Exception {
    SortedMap<String, List<String>> answers = new TreeMap<>();
    for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE))
      for (Method method : bean.getBeanClass().getDeclaredMethods())
        if (asksFor(type, method))
          answers.put(
              bean.getBeanClass().getSimpleName() + "." + method.getName(),
              List.of(answer(bean, method, foreign), answer(bean, method, missing)));
    String nothing = NothingThere.class.getSimpleName();
    answers.values().removeIf(List.of(nothing, nothing)::equals);
    assertEquals(Map.of(), answers);
  }

  private static boolean asksFor(Class<?> type, Method method) {
    return Modifier.isPublic(method.getModifiers())
        && !method.isSynthetic()
        && Arrays.asList(method.getParameterTypes()).contains(type)
        && opensToPeople(method);
  }

  private static boolean opensToPeople(Method method) {
    return PermitsInterceptor.permits(method).filter(said -> said.value().length > 0).isPresent();
  }

  private String answer(Bean<?> bean, Method method, Object id) throws Exception {
    Object reference =
        beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean));
    Object[] arguments =
        Arrays.stream(method.getParameterTypes())
            .map(type -> type.isInstance(id) ? id : something(type))
            .toArray();
    transaction.begin();
    try {
      method.invoke(reference, arguments);
      return "an answer";
    } catch (InvocationTargetException thrown) {
      return thrown.getCause().getClass().getSimpleName();
    } finally {
      transaction.rollback();
    }
  }

  /** Something that could be meant, so that nothing but the id is refused. */
  private Object something(Class<?> type) {
    return Map.<Class<?>, Object>ofEntries(
            Map.entry(String.class, "van-ban.pdf"),
            Map.entry(byte[].class, "%PDF-1.7 …".getBytes()),
            Map.entry(LocalDate.class, LocalDate.of(2027, 12, 31)),
            Map.entry(OfficialId.class, new OfficialId("stranger")),
            Map.entry(ReportId.class, report),
            Map.entry(ReportForm.class, new ReportForm(null, "Đã xong.", List.of())),
            Map.entry(InquiryKind.class, InquiryKind.QUESTION),
            Map.entry(AgencyCode.class, AgencyCode.GOVERNMENT_OFFICE),
            Map.entry(Map.class, Map.of(new AgencyCode("C-btc"), LAST_DAY)),
            Map.entry(
                Letter.class, Letter.of(null, null, "Báo cáo ngay", null, LocalDate.of(2026, 1, 1))),
            Map.entry(Heading.class, Office.heading()),
            Map.entry(TaskContent.class, Office.task("1", "C-bca")),
            Map.entry(TaskId.class, new TaskId(UUID.randomUUID().toString())),
            Map.entry(Clear.class, Clear.RESULT),
            Map.entry(List.class, List.of(Office.task("1", "C-bca"))),
            Map.entry(Collection.class, List.of(new TaskId(UUID.randomUUID().toString()))))
        .get(type);
  }
}
