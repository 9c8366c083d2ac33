package vn.chidao.bench;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import vn.chidao.assignment.AcceptReport;
import vn.chidao.assignment.NameOwner;
import vn.chidao.assignment.ReceiveAssignment;
import vn.chidao.assignment.ReviewReport;
import vn.chidao.assignment.SubmitReport;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.support.App;
import vn.chidao.support.As;
import vn.chidao.support.Jobs;
import vn.chidao.support.Office;
import vn.chidao.support.Office.People;

/** The straight way of an assignment, each step against the bare engine doing the same step. */
@ExtendWith(ArquillianExtension.class)
class UseCaseBench {
  private static final int WARM_UP = 8;
  private static final int ROUNDS = 7;
  private static final int TURNS = 20;
  private static final int LAST_ONES = 4;

  @Deployment
  static WebArchive app() {
    return App.war();
  }

  @Inject Office office;
  @Inject As as;
  @Inject Jobs jobs;
  @Inject BareEngine bare;
  @Inject ReceiveAssignment receiveAssignment;
  @Inject NameOwner nameOwner;
  @Inject SubmitReport submitReport;
  @Inject ReviewReport reviewReport;
  @Inject AcceptReport acceptReport;
  private final Duel duel = new Duel();

  @Test
  void each_step_of_an_assignment() {
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      if (round == WARM_UP) duel.nowItCounts();
      round();
      duel.nextRound();
    }
    Figures.keep("1-use-cases", "Use cases against the bare engine", Duel.HEAD, duel.lines());
    Figures.write("statements-use-cases.txt", duel.statements());
  }

  private void round() {
    People people = office.people("C-bca");
    List<Pair> pairs = pairs(people, TURNS);
    List<Pair> lastOnes =
        Stream.generate(() -> pairs(people, 1)).limit(LAST_ONES).flatMap(List::stream).toList();
    Stream.concat(pairs.stream(), lastOnes.stream()).forEach(pair -> fulfil(people, pair));
    as.person(people.reviewer());
    for (Pair pair : pairs.subList(1, TURNS)) accept("accept", pair);
    pairs.subList(0, 1).forEach(this::acceptLast);
    lastOnes.forEach(this::acceptLast);
  }

  /** Each product's assignment with a process of the bare engine at the same step. */
  private List<Pair> pairs(People people, int count) {
    DirectiveId directive = office.issued(people, Office.tasks(count, "C-bca"));
    List<Pair> pairs =
        office.assignmentsOf(directive).stream().map(id -> new Pair(id, newKey())).toList();
    bare.start(pairs.stream().map(Pair::key).toList());
    for (Pair pair : pairs) {
      jobs.runDue(pair.assignment().value());
      jobs.runDue(pair.key());
    }
    return pairs;
  }

  private void fulfil(People people, Pair pair) {
    AssignmentId id = pair.assignment();
    as.person(people.coordinator());
    turn("receive", pair, "Task_ReceiveAssignment", () -> receiveAssignment.receive(id), Map.of());
    var owner = people.owner().id();
    turn("name owner", pair, "Task_NameOwner", () -> nameOwner.name(id, null, owner), Map.of());
    as.person(people.owner());
    var form = office.form(id);
    turn("submit", pair, "Task_SubmitReport", () -> submitReport.submit(id, form), Map.of());
    var report = office.waiting(id);
    as.person(people.supervisor());
    turn(
        "approve",
        pair,
        "Task_ReviewReport",
        () -> reviewReport.approve(id, report, null),
        Map.of("approved", true, "leaderDecides", false));
  }

  private void accept(String step, Pair pair) {
    AssignmentId id = pair.assignment();
    var report = office.waiting(id);
    turn(
        step,
        pair,
        "Task_AcceptReport",
        () -> acceptReport.accept(id, report, null),
        Map.of("accepted", true));
  }

  /** With the last one closed, the directive waits for its conclusion. */
  private void acceptLast(Pair pair) {
    String lifecycle = newKey();
    bare.startLifecycle(lifecycle);
    Task task = bare.task(pair.key(), "Task_AcceptReport");
    AssignmentId id = pair.assignment();
    var report = office.waiting(id);
    duel.turn(
        "accept the last",
        () -> acceptReport.accept(id, report, null),
        () -> bare.completeLast(task, lifecycle));
    bare.complete(bare.task(lifecycle, "Task_ConcludeDirective"), Map.of());
  }

  private void turn(
      String step, Pair pair, String element, Executable product, Map<String, Object> decided) {
    Task task = bare.task(pair.key(), element);
    duel.turn(step, product, () -> bare.complete(task, decided));
  }

  private static String newKey() {
    return "bare-" + UUID.randomUUID();
  }

  private record Pair(AssignmentId assignment, String key) {}
}
