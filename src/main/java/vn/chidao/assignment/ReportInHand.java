package vn.chidao.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import vn.chidao.assignment.model.Assignment;
import vn.chidao.assignment.model.ReportId;
import vn.chidao.shared.Actor;

/**
 * The report on which the acting owner writes: the one that is begun, else a new one with the words
 * and the files of the one that came back.
 */
@ApplicationScoped
class ReportInHand {
  @Inject EvidenceFiles files;
  @Inject Actor actor;
  @Inject Clock clock;

  ReportId of(Assignment assignment) {
    Optional<ReportId> cameBack = assignment.cameBack();
    ReportId draft = assignment.draftReport(actor.person(), clock.instant()).id();
    cameBack.ifPresent(before -> files.copy(before, draft));
    return draft;
  }
}
