package vn.chidao.coordination;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.chidao.assignment.HandedFiles;
import vn.chidao.coordination.model.ContributionFile;
import vn.chidao.coordination.model.ContributionId;
import vn.chidao.shared.Actor;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.Text;
import vn.chidao.shared.UseCase;

/**
 * The asked agency answers: with its part, in words and files, or with the reason why it has
 * nothing to contribute. Files that are attached beforehand are seen by its own people alone.
 */
@UseCase
@Permits({Role.COORDINATOR, Role.OFFICIAL})
public class Contribute {
  @Inject Contributions contributions;
  @Inject ContributionFiles files;
  @Inject ContributionWorkflow workflow;
  @Inject Event<DomainEvent> events;
  @Inject Actor actor;
  @Inject HandedFiles handedFiles;
  @Inject Clock clock;

  public void answer(ContributionId id, String text) {
    var contribution = contributions.get(id);
    String said = Text.required("coordination.answer", text, 20000);
    events.fire(contribution.answer(said, files.evidence(id), actor.person(), clock.instant()));
    workflow.answered(id);
  }

  public void nothing(ContributionId id, String reason) {
    var contribution = contributions.get(id);
    String said = Text.required("coordination.nothing.reason", reason, 2000);
    events.fire(contribution.nothing(said, actor.person(), clock.instant()));
    workflow.answered(id);
  }

  /** Refused by size, kind or content. */
  public void attach(ContributionId id, String name, byte[] content) {
    var contribution = contributions.get(id);
    contribution.requireAnsweredBy(actor.person());
    files.add(
        new ContributionFile(
            id, handedFiles.check(name, content), actor.self().id(), clock.instant()));
  }

  public void remove(ContributionId id, String file) {
    contributions.get(id).requireAnsweredBy(actor.person());
    if (!files.remove(file, id)) throw new RuleViolation("assignment.file.gone");
  }
}
