package vn.chidao.bench;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.NameOwner;
import vn.chidao.assignment.ReceiveAssignment;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.Overtaken;
import vn.chidao.shared.Person;
import vn.chidao.shared.Role;
import vn.chidao.shared.Turns;
import vn.chidao.support.App;
import vn.chidao.support.As;
import vn.chidao.support.Jobs;
import vn.chidao.support.Office;
import vn.chidao.support.Office.People;
import vn.chidao.support.Race;
import vn.chidao.support.Staff;

/** Sixty people act at the same moment: how many use cases at work at a time serve them best? */
@ExtendWith(ArquillianExtension.class)
class AtOnceBench {
  private static final int SIXTY = 60;
  private static final int[] SETTINGS = {2, 6, 12, 24, SIXTY};
  private static final int WARM_UP = 2;
  private static final int ROUNDS = 5;

  @Deployment
  static WebArchive app() {
    return App.war();
  }

  @Inject Office office;
  @Inject As as;
  @Inject Jobs jobs;
  @Inject Staff staff;
  @Inject Race race;
  @Inject Turns turns;
  @Inject ReceiveAssignment receiveAssignment;
  @Inject NameOwner nameOwner;
  @Inject AssignmentSheet sheet;
  private final Map<String, Seen> seen = new LinkedHashMap<>();
  private final List<Person> coordinators = new ArrayList<>();
  private final List<Person> owners = new ArrayList<>();

  @Test
  void sixty_people_at_the_same_moment() throws Exception {
    People people = office.people("C-bca");
    for (int i = 0; i < SIXTY; i++) {
      coordinators.add(staff.enrol("C-bca", Role.COORDINATOR));
      owners.add(staff.enrol("C-bca", Role.OFFICIAL));
    }
    try {
      for (int round = 0; round < WARM_UP + ROUNDS; round++)
        for (int most : SETTINGS) round(people, most, round >= WARM_UP);
    } finally {
      turns.asInTheProduct();
    }
    List<String> lines = new ArrayList<>();
    seen.forEach((what, each) -> lines.add(each.line(what)));
    Figures.keep(
        "4-at-once",
        "Sixty people at the same moment",
        "| what, at work at a time | all done after ms | spread | half were done after ms | lost |\n"
            + "|---|---|---|---|---|",
        lines);
  }

  private void round(People people, int most, boolean counts) throws Exception {
    DirectiveId directive = office.issued(people, Office.tasks(SIXTY + 1, "C-bca"));
    List<AssignmentId> assignments = office.assignmentsOf(directive);
    assignments.forEach(id -> jobs.runDue(id.value()));
    AssignmentId one = assignments.get(SIXTY);
    office.inProgress(people, one);
    turns.are(most);
    act(
        "each their own assignment, " + most,
        counts,
        i ->
            () -> {
              receiveAssignment.receive(assignments.get(i));
              nameOwner.name(assignments.get(i), null, owners.get(i).id());
            });
    act(
        "all the same assignment, " + most,
        counts,
        i -> () -> nameAfterAll(one, owners.get(i).id()));
    turns.asInTheProduct();
  }

  /** As a person who reads who was faster, looks again and decides as before. */
  private void nameAfterAll(AssignmentId id, OfficialId owner) {
    for (boolean named = false; !named; ) named = isNamed(id, owner);
  }

  private boolean isNamed(AssignmentId id, OfficialId owner) {
    try {
      nameOwner.name(id, new OfficialId(sheet.head(id).owner()), owner);
      return true;
    } catch (Overtaken faster) {
      return false;
    }
  }

  private void act(String what, boolean counts, IntFunction<Executable> acts) throws Exception {
    AtomicInteger lost = new AtomicInteger();
    ConcurrentLinkedQueue<Double> after = new ConcurrentLinkedQueue<>();
    long begin = System.nanoTime();
    race.run(
        IntStream.range(0, SIXTY)
            .mapToObj(i -> Race.runner(coordinators.get(i), timed(acts.apply(i), begin, after, lost)))
            .toList());
    if (counts)
      seen.computeIfAbsent(what, w -> new Seen()).add(List.copyOf(after), lost.get());
  }

  /** Who fails is counted: with too many at work there are not connections enough. */
  private static Executable timed(
      Executable act, long begin, ConcurrentLinkedQueue<Double> after, AtomicInteger lost) {
    return () -> {
      try {
        act.execute();
      } catch (Exception failed) {
        lost.incrementAndGet();
      }
      after.add((System.nanoTime() - begin) / 1e6);
    };
  }

  private static final class Seen {
    private final List<Double> all = new ArrayList<>();
    private final List<Double> half = new ArrayList<>();
    private int lost;

    void add(List<Double> after, int failed) {
      all.add(Medians.most(after));
      half.add(Medians.of(after));
      lost += failed;
    }

    String line(String what) {
      return String.format(
          Locale.ROOT,
          "| %s | %.0f | %.0f – %.0f | %.0f | %d |",
          what,
          Medians.of(all),
          Medians.least(all),
          Medians.most(all),
          Medians.of(half),
          lost);
    }
  }
}
