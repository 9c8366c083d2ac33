package vn.chidao.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.chidao.agency.Agencies;
import vn.chidao.agency.AgencyEntry;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.RuleViolation;

/** Agencies that can answer for an assignment today. */
@ApplicationScoped
public class PossibleLeads {
  @PersistenceContext EntityManager rows;
  @Inject Agencies agencies;
  @Inject Deadlines deadlines;

  /** Ministries, agencies and provinces that exist today, in the order of the directory. */
  @Permits({Role.ISSUER, Role.COORDINATOR})
  public List<AgencyEntry> all() {
    return agencies.directory().all().stream()
        .filter(agency -> agency.isValidOn(deadlines.today()))
        .toList();
  }

  String nameOf(AgencyCode code) {
    return agencies.find(code).map(AgencyEntry::name).orElse(null);
  }

  void requireLiving(AgencyCode code) {
    boolean living = agencies.find(code).filter(a -> a.isValidOn(deadlines.today())).isPresent();
    if (!living) throw new RuleViolation("assignment.transfer.agencyEnded");
  }

  /** One agency does not answer twice for the same task. */
  void requireFree(AgencyCode code, String task) {
    if (code == null) throw new RuleViolation("assignment.transfer.agencyMissing");
    requireLiving(code);
    long already =
        rows.createQuery(
                "select count(a) from Assignment a where a.source.task = :task"
                    + " and a.parties.lead = :lead and a.course.status <>"
                    + " vn.chidao.assignment.model.AssignmentStatus.WITHDRAWN",
                Long.class)
            .setParameter("task", task)
            .setParameter("lead", code.value())
            .getSingleResult();
    if (already > 0) throw new RuleViolation("assignment.transfer.hasItAlready");
  }
}
