package vn.chidao.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.chidao.assignment.Assignments;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.coordination.model.Contribution;
import vn.chidao.coordination.model.ContributionId;
import vn.chidao.coordination.model.ContributionStatus;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.NothingThere;

/** All requests to coordinating agencies; gives one only to who may know of its assignment. */
@ApplicationScoped
public class Contributions {
  @PersistenceContext EntityManager rows;
  @Inject Assignments assignments;

  public Contribution get(ContributionId id) {
    Contribution found = rows.find(Contribution.class, id.value());
    if (found == null) throw new NothingThere();
    assignments.get(found.assignment());
    return found;
  }

  /** The last request to each agency that was ever asked. */
  Map<AgencyCode, Contribution> lastOf(AssignmentId assignment) {
    return rows.createQuery(
            "select c from Contribution c where c.assignment = :assignment and c.round ="
                + " (select max(e.round) from Contribution e where e.assignment = c.assignment"
                + " and e.agency = c.agency)",
            Contribution.class)
        .setParameter("assignment", assignment.value())
        .getResultStream()
        .collect(Collectors.toMap(Contribution::agency, Function.identity()));
  }

  List<Contribution> openOf(AssignmentId assignment) {
    return rows.createQuery(
            "select c from Contribution c where c.assignment = :assignment and c.status = :asked"
                + " order by c.agency",
            Contribution.class)
        .setParameter("assignment", assignment.value())
        .setParameter("asked", ContributionStatus.ASKED)
        .getResultList();
  }

  void add(Contribution asked) {
    rows.persist(asked);
  }
}
