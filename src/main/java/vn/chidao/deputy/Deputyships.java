package vn.chidao.deputy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import vn.chidao.shared.Actor;
import vn.chidao.shared.NothingThere;
import vn.chidao.shared.OfficialId;

/** All deputyships, past, present and to come. */
@ApplicationScoped
public class Deputyships {
  @PersistenceContext EntityManager rows;
  @Inject Actor actor;

  /** Those of other agencies are not there. */
  Deputyship get(DeputyshipId id) {
    Deputyship found = rows.find(Deputyship.class, id.value());
    if (found == null || !found.auditAgency().equals(actor.agency())) throw new NothingThere();
    return found;
  }

  /** What is agreed for one of these people as the one who is away, on some day of the span. */
  List<Deputyship> of(OfficialId one, OfficialId other, LocalDate from, LocalDate until) {
    return rows.createQuery(
            "select d from Deputyship d where d.principal in (:one, :other) and d.endedAt is null"
                + " and d.fromDay <= :until and d.untilDay >= :from order by d.fromDay",
            Deputyship.class)
        .setParameter("one", one.value())
        .setParameter("other", other.value())
        .setParameter("from", from)
        .setParameter("until", until)
        .getResultList();
  }

  /**
   * Holds both people until the transaction ends: of two who name a deputy for one of them, or each
   * the other, at the same time the second sees what the first has named. Always in the same order.
   */
  void hold(OfficialId one, OfficialId other) {
    rows.createNativeQuery("select id from official where id in (?1, ?2) order by id for update")
        .setParameter(1, one.value())
        .setParameter(2, other.value())
        .getResultList();
  }

  void add(Deputyship named) {
    rows.persist(named);
  }
}
