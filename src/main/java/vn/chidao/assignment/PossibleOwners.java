package vn.chidao.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.chidao.assignment.model.AssignmentStatus;
import vn.chidao.shared.Actor;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;

/** Whom a coordinator can name: the officials of the own agency, and how much each has in hand. */
@ApplicationScoped
@Permits(Role.COORDINATOR)
public class PossibleOwners {
  @PersistenceContext EntityManager rows;
  @Inject Actor actor;

  public List<Candidate> all() {
    return rows.createQuery(
            "select new vn.chidao.assignment.PossibleOwners.Candidate(o.id, o.name, o.position,"
                + " (select count(a.id) from Assignment a where a.course.owner = o.id"
                + " and a.course.status in :withOwner)) from Official o"
                + " where o.agencyCode = :agency and o.active = true and :official member of o.roles"
                + " order by o.name, o.id",
            Candidate.class)
        .setParameter("withOwner", List.of(AssignmentStatus.IN_PROGRESS, AssignmentStatus.RETURNED))
        .setParameter("agency", actor.agency().value())
        .setParameter("official", Role.OFFICIAL)
        .setMaxResults(500)
        .getResultList();
  }

  /** An official who may be named; {@code inHand} counts the assignments they work on now. */
  public record Candidate(String id, String name, String position, long inHand) {}
}
