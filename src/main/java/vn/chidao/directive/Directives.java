package vn.chidao.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import vn.chidao.directive.model.Directive;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.directive.model.DirectiveStatus;
import vn.chidao.directive.model.Heading;
import vn.chidao.directive.model.SourceFile;
import vn.chidao.directive.model.TakenAnnex;
import vn.chidao.directive.model.Task;
import vn.chidao.shared.Actor;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.NothingThere;
import vn.chidao.shared.Overtaken;

/**
 * All directives, for those who decide on them: the roles permitted on the use cases exist only
 * there.
 */
@ApplicationScoped
public class Directives {
  @PersistenceContext EntityManager rows;
  @Inject Actor actor;

  /**
   * The directive with its tasks, for the issuing side alone: an agency knows its assignments. Each
   * kind of child comes in one statement. It is reached through its tasks because only what a query
   * itself returns has its children read in batches.
   */
  public Directive get(DirectiveId id) {
    if (!actor.isSystem() && !actor.agency().equals(AgencyCode.GOVERNMENT_OFFICE))
      throw new NothingThere();
    Directive found =
        rows.createQuery(
                "select t from Task t join fetch t.directive where t.directive.id = :id",
                Task.class)
            .setParameter("id", id.value())
            .setHint("eclipselink.batch.type", "IN")
            .setHint("eclipselink.batch", "t.parties")
            .setHint("eclipselink.batch", "t.products")
            .setHint("eclipselink.batch", "t.waivers")
            .setHint("eclipselink.batch", "t.overlaps")
            .getResultStream()
            .findFirst()
            .map(Task::directive)
            .orElseGet(() -> rows.find(Directive.class, id.value()));
    if (found == null) throw new NothingThere();
    found.remember();
    return found;
  }

  /**
   * Holds the directive until the transaction ends, and says how it then stands: of two assignments
   * that close at the same time the second sees that the first is closed. Its tasks, which may be
   * hundreds, are not read for that.
   */
  DirectiveStatus hold(DirectiveId id) {
    List<?> status =
        rows.createNativeQuery("select status from directive where id = ?1 for update")
            .setParameter(1, id.value())
            .setFlushMode(FlushModeType.COMMIT)
            .getResultList();
    if (status.isEmpty()) throw new NothingThere();
    return DirectiveStatus.valueOf((String) status.get(0));
  }

  /** To speak of it; whoever decides on it takes {@link #get}. */
  Directive known(DirectiveId id) {
    return rows.find(Directive.class, id.value());
  }

  void add(Directive drafted) {
    rows.persist(drafted);
  }

  void add(SourceFile file) {
    rows.persist(file);
  }

  /**
   * Number and symbol restart every year, so only with date and authority they are one document.
   */
  void requireNew(Heading heading, DirectiveId except) {
    rows.createQuery(
            "select d.id from Directive d where d.document.number = :number"
                + " and d.document.issuedOn = :day and d.document.issuedBy = :by"
                + " and d.id <> :except",
            String.class)
        .setParameter("number", heading.number())
        .setParameter("day", heading.issuedOn())
        .setParameter("by", heading.issuedBy())
        .setParameter("except", except == null ? "" : except.value())
        .getResultStream()
        .findFirst()
        .ifPresent(
            taken -> {
              throw new Overtaken("directive.number.taken", heading.number(), heading.issuedOn())
                  .about(taken);
            });
  }

  /** An annex that was handed in is taken over once, whatever is clicked, and wherever. */
  void requireNew(TakenAnnex annex) {
    TakenAnnex taken = rows.find(TakenAnnex.class, annex.id());
    if (taken != null) throw new Overtaken("directive.annex.taken", taken.at());
  }

  void add(TakenAnnex annex) {
    rows.persist(annex);
  }

  /** The directive of that number and date, if it is already kept. */
  public boolean contains(String number, LocalDate issuedOn) {
    return rows.createQuery(
                "select count(d) from Directive d where d.document.number = :number"
                    + " and d.document.issuedOn = :day",
                Long.class)
            .setParameter("number", number)
            .setParameter("day", issuedOn)
            .getSingleResult()
        > 0;
  }
}
