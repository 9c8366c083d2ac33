package vn.chidao.boot.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.calendar.VietnamTime;
import vn.chidao.coordination.AskContributions;
import vn.chidao.coordination.Contribute;
import vn.chidao.coordination.ContributionSheet;
import vn.chidao.coordination.model.ContributionId;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Role;

/** What the demo's lead agencies ask of the agencies that coordinate, and what these contribute. */
@ApplicationScoped
class DemoCoordination {
  @Inject DemoPeople people;
  @Inject AssignmentSheet sheet;
  @Inject AskContributions askContributions;
  @Inject ContributionSheet contributions;
  @Inject Contribute contribute;
  @Inject Clock clock;

  void ask(AssignmentId id, AgencyCode asked, long days, String text) {
    people.actAsOwner(sheet.head(id).owner());
    askContributions.ask(id, text, Map.of(asked, VietnamTime.today(clock).plusDays(days)));
  }

  void answer(AssignmentId id, AgencyCode asked, String text) {
    people.act(asked, Role.COORDINATOR);
    contributions.of(id).stream()
        .filter(line -> line.row().agency().equals(asked.value()))
        .findFirst()
        .ifPresent(line -> contribute.answer(new ContributionId(line.id()), text));
  }
}
