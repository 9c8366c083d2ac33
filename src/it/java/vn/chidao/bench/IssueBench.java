package vn.chidao.bench;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chidao.directive.IssueDirective;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.support.App;
import vn.chidao.support.Office;
import vn.chidao.support.Office.People;

/** A directive with many assignments against the bare engine's same number of starts at once. */
@ExtendWith(ArquillianExtension.class)
class IssueBench {
  private static final int WARM_UP = 4;
  private static final int ROUNDS = 5;

  @Deployment
  static WebArchive app() {
    return App.war();
  }

  @Inject Office office;
  @Inject BareEngine bare;
  @Inject IssueDirective issueDirective;
  private final Duel duel = new Duel();

  @Test
  void many_assignments_in_one_transaction() {
    People people = office.people("C-bca");
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      if (round == WARM_UP) duel.nowItCounts();
      issue(people, 200);
      issue(people, 500);
      duel.nextRound();
    }
    Figures.keep("2-issue", "Issuing against the same number of starts", Duel.HEAD, duel.lines());
    Figures.write("statements-issue.txt", duel.statements());
  }

  private void issue(People people, int count) {
    DirectiveId directive = office.cleared(people, Office.tasks(count, "C-bca"));
    String prefix = "bare-" + UUID.randomUUID() + "-";
    List<String> keys = IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
    duel.turn(
        "issue " + count, () -> issueDirective.issue(directive), () -> bare.start(keys));
    bare.forget(prefix);
  }
}
