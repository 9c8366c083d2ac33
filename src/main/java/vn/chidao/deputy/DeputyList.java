package vn.chidao.deputy;

import static vn.chidao.shared.Role.AGENCY_LEADER;
import static vn.chidao.shared.Role.CLEARING_LEADER;
import static vn.chidao.shared.Role.SUPERVISOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chidao.calendar.VietnamTime;
import vn.chidao.shared.Actor;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.PermitsEverybody;

/** Who stands in for whom: a person's own, and for who supervises those of the agency. */
@ApplicationScoped
@PermitsEverybody
public class DeputyList {
  private static final int MOST = 200;
  private static final String LINE =
      "select new vn.chidao.deputy.DeputyList.Line(d.id, p.id, p.name, p.position, s.id, s.name,"
          + " s.position, d.fromDay, d.untilDay, d.reason, n.name, d.namedAt, e.name, d.endedAt)"
          + " from Deputyship d join Official p on p.id = d.principal"
          + " join Official s on s.id = d.deputy join Official n on n.id = d.namedBy"
          + " left join Official e on e.id = d.endedBy";

  @PersistenceContext EntityManager rows;
  @Inject Actor actor;
  @Inject Clock clock;

  /** Whether the person names deputies for others, too. */
  public boolean isSupervising() {
    return actor.has(SUPERVISOR, AGENCY_LEADER, CLEARING_LEADER);
  }

  /** The newest ones, those to come and those that are over, by their days. */
  public List<Line> lines() {
    String which = isSupervising() ? "d.agency = :agency" : "d.principal = :me or d.deputy = :me";
    var query =
        rows.createQuery(LINE + " where " + which + " order by d.untilDay desc, d.id", Line.class);
    if (isSupervising()) query.setParameter("agency", actor.agency().value());
    else query.setParameter("me", actor.self().id().value());
    return query.setMaxResults(MOST).getResultList();
  }

  /** Whom the person stands in for now. */
  public List<Principal> principals() {
    if (actor.self().principals().isEmpty()) return List.of();
    return rows.createQuery(
            "select new vn.chidao.deputy.DeputyList.Principal(p.id, p.name, p.position)"
                + " from Official p where p.id in :ids order by p.name, p.id",
            Principal.class)
        .setParameter("ids", actor.self().principals().stream().map(OfficialId::value).toList())
        .getResultList();
  }

  /** The name of somebody whom the person stood in for; nothing about anybody else. */
  public Optional<String> formerPrincipal(String principal) {
    return rows.createQuery(
            "select p.name from Official p where p.id = :principal and exists (select d from"
                + " Deputyship d where d.principal = p.id and d.deputy = :me)",
            String.class)
        .setParameter("principal", principal)
        .setParameter("me", actor.self().id().value())
        .getResultStream()
        .findFirst();
  }

  /** The active people of the agency, by name. */
  public List<Principal> colleagues() {
    return rows.createQuery(
            "select new vn.chidao.deputy.DeputyList.Principal(p.id, p.name, p.position)"
                + " from Official p where p.agencyCode = :agency and p.active = true"
                + " order by p.name, p.id",
            Principal.class)
        .setParameter("agency", actor.agency().value())
        .setMaxResults(500)
        .getResultList();
  }

  /** Whether a line is in force, to come or over. */
  public Standing standing(Line line) {
    LocalDate today = VietnamTime.today(clock);
    if (line.endedAt() != null || today.isAfter(line.untilDay())) return Standing.OVER;
    return today.isBefore(line.fromDay()) ? Standing.TO_COME : Standing.IN_FORCE;
  }

  /** Where a deputyship stands today. */
  public enum Standing {
    IN_FORCE,
    TO_COME,
    OVER
  }

  /** A person of the agency. */
  public record Principal(String id, String name, String position) {}

  /** One deputyship with the names of today. */
  public record Line(
      String id,
      String principalId,
      String principal,
      String principalPosition,
      String deputyId,
      String deputy,
      String deputyPosition,
      LocalDate fromDay,
      LocalDate untilDay,
      String reason,
      String namer,
      Instant namedAt,
      String ender,
      Instant endedAt) {}
}
