package vn.chidao.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chidao.shared.Actor;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.NotPermitted;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.PermitsInterceptor;
import vn.chidao.shared.Person;
import vn.chidao.shared.Role;
import vn.chidao.shared.UseCase;
import vn.chidao.support.App;
import vn.chidao.support.As;

/**
 * Who may do what, for everything that can be done or asked: each row is a method of a use case or
 * of a query, and whom the running product lets through. A method without a row fails.
 */
@ExtendWith(ArquillianExtension.class)
class AuthorizationMatrixIT {
  /**
   * PRODUCT is the product itself: its clock and its start. ALL is everybody who is logged in;
   * READERS all but the administrator, who keeps the system and does not read its directives.
   */
  private static final String MATRIX =
      """
      agency.AgencyList.count                             ADMINISTRATOR
      agency.AgencyList.form                              ADMINISTRATOR
      agency.AgencyList.page                              ADMINISTRATOR
      agency.EnrolOfficial.enrol                          PRODUCT
      agency.KeepAgencies.change                          ADMINISTRATOR
      agency.KeepAgencies.close                           ADMINISTRATOR
      agency.KeepAgencies.create                          ADMINISTRATOR
      agency.KeepOfficials.change                         ADMINISTRATOR
      agency.KeepOfficials.create                         ADMINISTRATOR
      agency.KeepOfficials.deactivate                     ADMINISTRATOR
      agency.KeepOfficials.reactivate                     ADMINISTRATOR
      agency.OfficialList.count                           ADMINISTRATOR
      agency.OfficialList.form                            ADMINISTRATOR
      agency.OfficialList.page                            ADMINISTRATOR
      assignment.AcceptReport.acceptPart                  REVIEWER
      assignment.AcceptReport.backToReview                REVIEWER
      assignment.AcknowledgeAmendment.acknowledge         OFFICIAL
      assignment.AmendAssignment.amend                    ISSUER
      assignment.AssignmentRequests.amendments            READERS
      assignment.AssignmentRequests.of                    READERS
      assignment.EffectPreview.ofAmendment                ISSUER REVIEWER
      assignment.EffectPreview.ofDeadline                 ISSUER REVIEWER
      assignment.EffectPreview.ofTransfer                 ISSUER REVIEWER
      assignment.EffectPreview.ofWithdrawal               ISSUER REVIEWER
      assignment.EndorseReport.backToReview               AGENCY_LEADER
      assignment.EndorseReport.endorse                    AGENCY_LEADER
      assignment.EndorseReport.sendBack                   AGENCY_LEADER
      assignment.ExtendDeadline.decline                   REVIEWER
      assignment.PossibleLeads.all                        COORDINATOR ISSUER
      assignment.RecallReport.recall                      OFFICIAL
      assignment.ReopenAssignment.reopen                  ISSUER
      assignment.ReportSheet.files                        READERS
      assignment.ReportSheet.inHand                       READERS
      assignment.ReportSheet.items                        READERS
      assignment.ReportSheet.ownDraft                     READERS
      assignment.ReportSheet.reports                      READERS
      assignment.RequestExtension.request                 OFFICIAL
      assignment.ReturnAssignment.giveBack                COORDINATOR
      assignment.ReviewExtension.passOn                   SUPERVISOR
      assignment.ReviewExtension.stop                     SUPERVISOR
      assignment.TransferAssignment.keep                  ISSUER
      assignment.TransferAssignment.transfer              ISSUER
      assignment.AcceptReport.accept                      REVIEWER
      assignment.AcceptReport.sendBack                    REVIEWER
      assignment.AssignmentRegister.count                 READERS
      assignment.AssignmentRegister.page                  READERS
      assignment.AssignmentSheet.edition                  READERS
      assignment.AssignmentSheet.extensions               READERS
      assignment.AssignmentSheet.head                     READERS
      assignment.AssignmentSheet.products                 READERS
      assignment.AssignmentSheet.progress                 READERS
      assignment.AssignmentSheet.story                    READERS
      assignment.AssignmentSheet.why                      READERS
      assignment.EscalateAssignment.escalate              PRODUCT
      assignment.EvidenceFiles.open                       READERS
      assignment.ExtendDeadline.extend                    REVIEWER
      assignment.Inbox.count                              ALL
      assignment.Inbox.page                               ALL
      assignment.NameOwner.name                           COORDINATOR
      assignment.PossibleOwners.all                       COORDINATOR
      assignment.ReceiveAssignment.receive                COORDINATOR
      assignment.RemindOwner.remind                       PRODUCT
      assignment.RemindReceipt.remind                     PRODUCT
      assignment.ReviewReport.approve                     SUPERVISOR
      assignment.ReviewReport.sendBack                    SUPERVISOR
      assignment.SubmitReport.submit                      OFFICIAL
      assignment.WatchDeadline.isPassed                   PRODUCT
      assignment.WatchDeadline.next                       PRODUCT
      assignment.WithdrawAssignment.withdraw              ISSUER
      assignment.WriteReport.attach                       OFFICIAL
      assignment.WriteReport.remove                       OFFICIAL
      assignment.WriteReport.save                         OFFICIAL
      audit.AuditNames.of                                 AUDITOR
      audit.AuditQuery.asOf                               AUDITOR
      audit.AuditQuery.count                              AUDITOR
      audit.AuditQuery.page                               AUDITOR
      bulk.BeginRun.begin                                 ALL
      bulk.BeginRun.goOn                                  ALL
      bulk.PerformItem.perform                            ALL
      bulk.RunBook.beat                                   PRODUCT
      bulk.RunBook.broken                                 PRODUCT
      bulk.RunBook.done                                   PRODUCT
      bulk.RunBook.end                                    PRODUCT
      bulk.RunBook.letGo                                  PRODUCT
      bulk.RunBook.open                                   PRODUCT
      bulk.RunBook.person                                 PRODUCT
      bulk.RunBook.refused                                PRODUCT
      bulk.RunSheet.head                                  ALL
      bulk.RunSheet.lines                                 ALL
      bulk.RunSheet.mine                                  ALL
      bulk.RunSheet.notEnded                              ALL
      bulk.RunSheet.ofDirective                           ALL
      calendar.KeepCalendar.add                           ADMINISTRATOR
      calendar.KeepCalendar.change                        ADMINISTRATOR
      calendar.KeepCalendar.remove                        ADMINISTRATOR
      calendar.PreviewDay.of                              ADMINISTRATOR
      coordination.AskContributions.ask                   COORDINATOR OFFICIAL
      coordination.Contribute.answer                      COORDINATOR OFFICIAL
      coordination.Contribute.attach                      COORDINATOR OFFICIAL
      coordination.Contribute.nothing                     COORDINATOR OFFICIAL
      coordination.Contribute.remove                      COORDINATOR OFFICIAL
      coordination.ContributionFiles.open                 READERS
      coordination.ContributionSheet.of                   READERS
      coordination.ContributionSheet.one                  READERS
      coordination.NameContributor.name                   COORDINATOR
      coordination.RecallContribution.recall              COORDINATOR OFFICIAL
      coordination.UrgeContribution.isLeft                PRODUCT
      coordination.UrgeContribution.next                  PRODUCT
      coordination.UrgeContribution.urge                  PRODUCT
      deputy.DeputyList.colleagues                        ALL
      deputy.DeputyList.formerPrincipal                   ALL
      deputy.DeputyList.isSupervising                     ALL
      deputy.DeputyList.lines                             ALL
      deputy.DeputyList.principals                        ALL
      deputy.DeputyList.standing                          ALL
      deputy.NameDeputy.end                               ALL
      deputy.NameDeputy.name                              ALL
      directive.CheckSixClears.check                      ISSUER
      directive.ClearDirective.approve                    CLEARING_LEADER
      directive.ClearDirective.sendBack                   CLEARING_LEADER
      directive.ClearDirective.waive                      CLEARING_LEADER
      directive.ClearDirective.waiveAll                   CLEARING_LEADER
      directive.ConcludeDirective.conclude                ISSUER
      directive.DirectiveRegister.count                   READERS
      directive.DirectiveRegister.counts                  READERS
      directive.DirectiveRegister.page                    READERS
      directive.DirectiveSheet.head                       READERS
      directive.DirectiveSheet.heading                    READERS
      directive.DirectiveSheet.lacks                      READERS
      directive.DirectiveSheet.progress                   READERS
      directive.DirectiveSheet.requiredClears             READERS
      directive.DirectiveSheet.source                     READERS
      directive.DirectiveSheet.start                      READERS
      directive.DirectiveSheet.story                      READERS
      directive.DirectiveSheet.task                       READERS
      directive.DirectiveSheet.tasks                      READERS
      directive.DraftDirective.addTasks                   ISSUER
      directive.DraftDirective.attachSource               ISSUER
      directive.DraftDirective.change                     ISSUER
      directive.ImportAnnex.add                           ISSUER
      directive.ImportAnnex.refuse                        ISSUER
      directive.DraftDirective.changeTask                 ISSUER
      directive.DraftDirective.draft                      ISSUER
      directive.DraftDirective.removeTask                 ISSUER
      directive.IssueDirective.issue                      ISSUER
      directive.Overlaps.of                               ISSUER
      directive.RevokeDirective.revoke                    ISSUER
      directive.SettleOverlap.settle                      ISSUER
      directive.SubmitForClearance.submit                 ISSUER
      directive.UnderstandAnnex.context                   ISSUER
      directive.UnderstandAnnex.file                      ISSUER
      directive.UnderstandAnnex.pasted                    ISSUER
      draft.ClearDrafts.clear                             PRODUCT
      draft.Drafts.drop                                   ALL
      draft.Drafts.keep                                   ALL
      draft.Drafts.of                                     ALL
      processes.MigrateProcesses.begin                    ADMINISTRATOR
      processes.ProcessSheet.done                         ADMINISTRATOR
      processes.ProcessSheet.doneTo                       ADMINISTRATOR
      processes.ProcessSheet.failures                     ADMINISTRATOR
      processes.ProcessSheet.matters                      ADMINISTRATOR
      processes.ProcessSheet.passages                     ADMINISTRATOR
      processes.ProcessSheet.plan                         ADMINISTRATOR
      processes.ProcessSheet.progress                     ADMINISTRATOR
      processes.ProcessSheet.trace                        ADMINISTRATOR
      processes.ProcessSheet.versions                     ADMINISTRATOR
      processes.RecordRetry.ordered                       ADMINISTRATOR
      processes.RecordRetry.tried                         ADMINISTRATOR
      processes.TryAgain.unlessGone                       ADMINISTRATOR
      processes.TryAgain.one                              ADMINISTRATOR
      progress.AnswerInquiry.answer                       COORDINATOR REVIEWER
      progress.ConfirmAnswer.drop                         OFFICIAL
      progress.ConfirmAnswer.sendBack                     OFFICIAL
      progress.ConfirmAnswer.settle                       OFFICIAL
      progress.InquirySheet.of                            READERS
      progress.InquirySheet.one                           READERS
      progress.ProgressSheet.duty                         READERS
      progress.ProgressSheet.updates                      READERS
      progress.RaiseInquiry.raise                         OFFICIAL
      progress.UpdateProgress.update                      OFFICIAL
      progress.UrgeInquiry.isLeft                         PRODUCT
      progress.UrgeInquiry.next                           PRODUCT
      progress.UrgeInquiry.urge                           PRODUCT
      assignment.LateStandings.of                         READERS
      overdue.ConfirmExplanation.confirm                  SUPERVISOR
      overdue.ConfirmExplanation.sendBack                 SUPERVISOR
      overdue.DecideReview.accept                         REVIEWER
      overdue.DecideReview.sendBack                       REVIEWER
      overdue.DecideReview.takeNote                       REVIEWER
      overdue.ExplainOverdue.explain                      COORDINATOR OFFICIAL
      overdue.LateAssignments.notReviewed                 PRODUCT
      overdue.OpenReviews.open                            PRODUCT
      overdue.OpenReviews.openNext                         PRODUCT
      overdue.ReachMilestone.reach                        COORDINATOR OFFICIAL
      overdue.ReviewSheet.of                              READERS
      overdue.ReviewSheet.roadmap                         READERS
      overdue.ReviewSheet.roadmaps                        READERS
      overdue.UrgeReview.isLeft                           PRODUCT
      overdue.UrgeReview.next                             PRODUCT
      overdue.UrgeReview.urge                             PRODUCT
      overdue.WatchMilestones.check                       PRODUCT
      overdue.WatchMilestones.next                        PRODUCT
      urging.UrgeAssignment.urge                          ISSUER REVIEWER
      urging.UrgingSheet.of                               READERS
      identity.ChangePassword.change                      ALL
      identity.FirstAdministrator.enrolWhenNobodyIsThere  PRODUCT
      identity.GivePassword.forTrial                      PRODUCT
      identity.GivePassword.once                          PRODUCT
      identity.Login.candidate                            PRODUCT
      identity.Login.close                                PRODUCT
      identity.Login.open                                 PRODUCT
      identity.Login.throttle                             PRODUCT
      identity.PasswordOf.owner                           ADMINISTRATOR
      identity.ResetPassword.reset                        ADMINISTRATOR
      ruletable.PublishTable.publish                      ADMINISTRATOR
      ruletable.TableSheet.effect                         ADMINISTRATOR
      ruletable.TableSheet.file                           ADMINISTRATOR
      ruletable.TableSheet.read                           ADMINISTRATOR
      ruletable.TableSheet.versions                       ADMINISTRATOR
      setting.ChangeSetting.change                        ADMINISTRATOR
      setting.ChangeSetting.reset                         ADMINISTRATOR
      setting.PreviewChange.of                            ADMINISTRATOR
      setting.SettingList.all                             ADMINISTRATOR
      setting.SettingList.one                             ADMINISTRATOR
      notification.ChoosePreferences.choose               ALL
      notification.ChoosePreferences.endFeed              ALL
      notification.ChoosePreferences.renewFeed            ALL
      notification.DeliverMail.due                        PRODUCT
      notification.DeliverMail.failed                     PRODUCT
      notification.DeliverMail.sent                       PRODUCT
      notification.DeliverMail.take                       PRODUCT
      notification.GiveNotices.give                       PRODUCT
      setting.TakeUpRules.takeUp                          PRODUCT
      notification.MyNotices.count                        ALL
      notification.MyNotices.page                         ALL
      notification.MyNotices.unread                       ALL
      notification.MyPreferences.get                      ALL
      notification.ReadNotices.all                        ALL
      notification.ReadNotices.open                       ALL
      notification.SendAgain.all                          ADMINISTRATOR
      notification.SendAgain.one                          ADMINISTRATOR
      notification.Undelivered.count                      ADMINISTRATOR
      notification.Undelivered.isMailOn                   ADMINISTRATOR
      notification.Undelivered.page                       ADMINISTRATOR
      """;

  @Deployment
  static WebArchive app() {
    return App.war();
  }

  @Inject BeanManager beans;
  @Inject UserTransaction transaction;
  @Inject Actor actor;
  @Inject As as;

  @Test
  void every_use_case_and_query_lets_through_whom_the_matrix_names_and_nobody_else()
      throws Exception {
    matrix(role -> as.a(role, "C-vpcp"));
  }

  /** The own roles stay behind: each row once more by somebody with none, in each role's name. */
  @Test
  void a_deputy_is_let_through_where_the_principal_is_and_nowhere_else() throws Exception {
    Person deputy =
        new Person(
            new OfficialId("deputy"), "Người làm thay", "", AgencyCode.GOVERNMENT_OFFICE, Set.of());
    matrix(role -> as.person(as.a(role, "C-vpcp").representedBy(deputy)));
    Person all = new Person(deputy.id(), "", "", deputy.agency(), Set.of(Role.values()));
    matrix(role -> as.person(as.a(role, "C-vpcp").representedBy(all)));
  }

  private void matrix(Consumer<Role> becomes) throws Exception {
    SortedMap<String, String> found = new TreeMap<>();
    for (Bean<?> bean : beans().toList())
      for (Method method : callable(bean.getBeanClass()).filter(AuthorizationMatrixIT::isGuarded).toList())
        found.merge(
            name(bean.getBeanClass(), method),
            String.join(" ", letThrough(bean, method, becomes)),
            (one, other) -> one.equals(other) ? one : one + " or " + other);
    SortedMap<String, String> expected = expected();
    SortedMap<String, String> unexpected = new TreeMap<>(found);
    unexpected.entrySet().removeAll(expected.entrySet());
    expected.entrySet().removeAll(found.entrySet());
    assertEquals(lines(expected), lines(unexpected));
  }

  @Test
  void no_use_case_is_without_a_permission() {
    assertEquals(
        List.of(),
        beans()
            .filter(bean -> bean.getStereotypes().contains(UseCase.class))
            .flatMap(bean -> callable(bean.getBeanClass()).filter(each -> !isGuarded(each)))
            .map(Method::toString)
            .toList());
  }

  private Stream<Bean<?>> beans() {
    return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .filter(bean -> bean.getBeanClass().getName().startsWith("vn.chidao."));
  }

  private static Stream<Method> callable(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> !method.isSynthetic() && !Modifier.isStatic(method.getModifiers()))
        .filter(method -> Modifier.isPublic(method.getModifiers()));
  }

  private static boolean isGuarded(Method method) {
    return PermitsInterceptor.permits(method).isPresent();
  }

  private SortedSet<String> letThrough(Bean<?> bean, Method method, Consumer<Role> becomes)
      throws Exception {
    SortedSet<String> through = new TreeSet<>();
    actor.become(null);
    if (isLetThrough(bean, method)) through.add("NOBODY");
    as.system();
    if (isLetThrough(bean, method)) through.add("PRODUCT");
    for (Role role : Role.values()) {
      becomes.accept(role);
      if (isLetThrough(bean, method)) through.add(role.name());
    }
    return through;
  }

  /** Everything is asked with nothing in hand and undone: only whether the lock opens is seen. */
  private boolean isLetThrough(Bean<?> bean, Method method) throws Exception {
    Object reference =
        beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean));
    method.setAccessible(true);
    transaction.begin();
    try {
      method.invoke(reference, nothing(method));
      return true;
    } catch (InvocationTargetException thrown) {
      return !(thrown.getCause() instanceof NotPermitted);
    } finally {
      transaction.rollback();
    }
  }

  private static Object[] nothing(Method method) {
    return Arrays.stream(method.getParameterTypes()).map(AuthorizationMatrixIT::nothing).toArray();
  }

  private static Object nothing(Class<?> type) {
    if (type == boolean.class) return false;
    if (type == int.class) return 0;
    if (type == long.class) return 0L;
    return null;
  }

  private static String name(Class<?> type, Method method) {
    return type.getName().substring("vn.chidao.".length()) + "." + method.getName();
  }

  private static SortedMap<String, String> expected() {
    SortedMap<String, String> rows = new TreeMap<>();
    MATRIX
        .lines()
        .map(line -> line.split("\\s+", 2))
        .forEach(row -> rows.put(row[0], String.join(" ", whom(row[1]))));
    return rows;
  }

  private static Set<String> whom(String names) {
    if (!names.equals("ALL") && !names.equals("READERS"))
      return new TreeSet<>(List.of(names.split(" ")));
    Set<String> all = new TreeSet<>();
    for (Role role : Role.values()) all.add(role.name());
    if (names.equals("READERS")) all.remove(Role.ADMINISTRATOR.name());
    return all;
  }

  private static String lines(Map<String, String> rows) {
    StringBuilder lines = new StringBuilder();
    rows.forEach((method, whom) -> lines.append(method).append(' ').append(whom).append('\n'));
    return lines.toString();
  }
}
