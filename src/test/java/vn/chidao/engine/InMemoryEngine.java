package vn.chidao.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import vn.chidao.assignment.EscalateAssignment;
import vn.chidao.assignment.RemindOwner;
import vn.chidao.assignment.RemindReceipt;
import vn.chidao.assignment.WatchDeadline;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.coordination.UrgeContribution;
import vn.chidao.coordination.model.ContributionId;
import vn.chidao.directive.CheckSixClears;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.overdue.UrgeReview;
import vn.chidao.overdue.WatchMilestones;
import vn.chidao.overdue.model.ReviewId;
import vn.chidao.progress.UrgeInquiry;
import vn.chidao.progress.model.InquiryId;
import vn.chidao.shared.RuleViolation;

/**
 * The real processes and adapters on an engine in memory. Jobs run only when a test says so; the
 * use cases behind the steps, which need a container, write down that they were called.
 */
final class InMemoryEngine implements AutoCloseable {
  /** Engines that no test uses now: to build one costs more than most tests. */
  private static final Queue<ProcessEngine> IDLE = new ConcurrentLinkedQueue<>();

  final ProcessEngine engine;
  final CamundaAssignmentWorkflow assignments = new CamundaAssignmentWorkflow();
  final CamundaDirectiveWorkflow directives = new CamundaDirectiveWorkflow();
  final CamundaContributionWorkflow contributions = new CamundaContributionWorkflow();
  final CamundaInquiryWorkflow inquiries = new CamundaInquiryWorkflow();
  final CamundaOverdueWorkflow reviews = new CamundaOverdueWorkflow();

  /** What the product did by itself, in order. */
  final List<String> acts = new ArrayList<>();

  boolean deadlinePassed;
  boolean receiptReminderFails;
  boolean checkRefuses;
  int urgesLeft;
  int milestonesLeft;
  Instant nextWatch = Instant.parse("2026-01-05T00:00:00Z");

  InMemoryEngine() {
    ProcessEngine idle = IDLE.poll();
    engine = idle == null ? built() : idle;
    ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
        .getBeans()
        .putAll(
            Map.of(
                AssignmentFulfilment.STEPS, assignmentSteps(),
                DirectiveLifecycle.STEPS, directiveSteps(),
                ContributionProcess.STEPS, contributionSteps(),
                InquiryProcess.STEPS, inquirySteps(),
                OverdueProcess.STEPS, overdueSteps()));
    engine
        .getRepositoryService()
        .createDeployment()
        .addClasspathResource("bpmn/assignment-fulfilment.bpmn")
        .addClasspathResource("bpmn/directive-lifecycle.bpmn")
        .addClasspathResource("bpmn/contribution.bpmn")
        .addClasspathResource("bpmn/inquiry.bpmn")
        .addClasspathResource("bpmn/overdue-review.bpmn")
        .deploy();
    WaitingSteps steps = new WaitingSteps();
    steps.engine = engine;
    Beginnings beginnings = new Beginnings();
    beginnings.engine = engine;
    assignments.engine = engine;
    assignments.beginnings = beginnings;
    assignments.steps = steps;
    assignments.path = new PathTaken();
    assignments.path.engine = engine;
    directives.engine = engine;
    directives.steps = steps;
    directives.path = assignments.path;
    contributions.beginnings = beginnings;
    contributions.steps = steps;
    inquiries.beginnings = beginnings;
    inquiries.steps = steps;
    reviews.beginnings = beginnings;
    reviews.steps = steps;
  }

  private static ProcessEngine built() {
    var configuration = EngineSettings.apply(new StandaloneInMemProcessEngineConfiguration());
    configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
    configuration.setDmnEnabled(false);
    configuration.setCmmnEnabled(false);
    configuration.setBeans(new HashMap<>());
    return configuration.buildProcessEngine();
  }

  private AssignmentSteps assignmentSteps() {
    AssignmentSteps steps = new AssignmentSteps();
    steps.remindReceipt =
        new RemindReceipt() {
          @Override
          public void remind(AssignmentId id) {
            acts.add("remind receipt");
            if (receiptReminderFails) throw new IllegalStateException("no mail today");
          }
        };
    steps.remindOwner =
        new RemindOwner() {
          @Override
          public void remind(AssignmentId id) {
            acts.add("remind owner");
          }
        };
    steps.escalateAssignment =
        new EscalateAssignment() {
          @Override
          public void escalate(AssignmentId id) {
            acts.add("escalate");
          }
        };
    steps.watchDeadline =
        new WatchDeadline() {
          @Override
          public boolean isPassed(AssignmentId id) {
            return deadlinePassed;
          }

          @Override
          public Instant next(AssignmentId id) {
            return nextWatch;
          }
        };
    return steps;
  }

  private DirectiveSteps directiveSteps() {
    DirectiveSteps steps = new DirectiveSteps();
    steps.checkSixClears =
        new CheckSixClears() {
          @Override
          public void check(DirectiveId id) {
            acts.add("check six clears");
            if (checkRefuses) throw new RuleViolation("directive.check.refused");
          }
        };
    return steps;
  }

  private ContributionSteps contributionSteps() {
    ContributionSteps steps = new ContributionSteps();
    steps.urgeContribution =
        new UrgeContribution() {
          @Override
          public void urge(ContributionId id) {
            acts.add("urge contribution");
          }

          @Override
          public boolean isLeft(ContributionId id) {
            return --urgesLeft > 0;
          }

          @Override
          public Instant next() {
            return nextWatch;
          }
        };
    return steps;
  }

  private InquirySteps inquirySteps() {
    InquirySteps steps = new InquirySteps();
    steps.urgeInquiry =
        new UrgeInquiry() {
          @Override
          public void urge(InquiryId id) {
            acts.add("urge inquiry");
          }

          @Override
          public boolean isLeft(InquiryId id) {
            return --urgesLeft > 0;
          }

          @Override
          public Instant next() {
            return nextWatch;
          }
        };
    return steps;
  }

  private OverdueSteps overdueSteps() {
    OverdueSteps steps = new OverdueSteps();
    steps.urgeReview =
        new UrgeReview() {
          @Override
          public void urge(ReviewId id) {
            acts.add("urge review");
          }

          @Override
          public boolean isLeft(ReviewId id) {
            return --urgesLeft > 0;
          }

          @Override
          public Instant next() {
            return nextWatch;
          }
        };
    steps.watchMilestones =
        new WatchMilestones() {
          @Override
          public void check(ReviewId id) {
            acts.add("check milestones");
            milestonesLeft--;
          }

          @Override
          public Optional<Instant> next(ReviewId id) {
            return milestonesLeft > 0 ? Optional.of(nextWatch) : Optional.empty();
          }
        };
    return steps;
  }

  List<Task> waiting(Object businessKey) {
    return engine
        .getTaskService()
        .createTaskQuery()
        .processInstanceBusinessKey(businessKey.toString())
        .list();
  }

  boolean runs(Object businessKey) {
    return engine
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(businessKey.toString())
            .count()
        > 0;
  }

  List<Job> jobs(Object businessKey, String activity) {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(businessKey.toString())
        .list()
        .stream()
        .flatMap(
            instance ->
                engine
                    .getManagementService()
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .activityId(activity)
                    .list()
                    .stream())
        .toList();
  }

  /** Runs the one job that waits at this element, whenever it is due. */
  void fire(Object businessKey, String activity) {
    List<Job> jobs = jobs(businessKey, activity);
    if (jobs.size() != 1) throw new AssertionError(jobs.size() + " jobs at " + activity);
    engine.getManagementService().executeJob(jobs.get(0).getId());
  }

  long count(String table) {
    return engine.getManagementService().getTableCount().get(table);
  }

  /** What ran and was deployed goes; the engine waits for the next test. */
  @Override
  public void close() {
    engine
        .getRepositoryService()
        .createDeploymentQuery()
        .list()
        .forEach(each -> engine.getRepositoryService().deleteDeployment(each.getId(), true));
    engine
        .getManagementService()
        .createBatchQuery()
        .list()
        .forEach(each -> engine.getManagementService().deleteBatch(each.getId(), true));
    IDLE.add(engine);
  }
}
