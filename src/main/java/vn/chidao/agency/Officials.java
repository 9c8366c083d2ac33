package vn.chidao.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.NothingThere;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.Role;
import vn.chidao.shared.RuleViolation;

/** All officials, found by who they are and by what they may do where. */
@ApplicationScoped
public class Officials {
  @PersistenceContext EntityManager rows;

  public Official get(OfficialId id) {
    return find(id).orElseThrow(NothingThere::new);
  }

  public Optional<Official> find(OfficialId id) {
    return Optional.ofNullable(rows.find(Official.class, id.value()));
  }

  public Optional<Official> byUsername(String username) {
    return rows.createQuery("select o from Official o where o.username = :username", Official.class)
        .setParameter("username", username)
        .getResultStream()
        .findFirst();
  }

  /** The active officials of an agency who hold a role, by name. */
  public List<Official> of(AgencyCode agency, Role role) {
    return rows.createQuery(
            "select o from Official o where o.agencyCode = :agency and o.active = true"
                + " and :role member of o.roles order by o.name, o.id",
            Official.class)
        .setParameter("agency", agency.value())
        .setParameter("role", role)
        .getResultList();
  }

  public boolean isEmpty() {
    return rows.createQuery("select o.id from Official o", String.class)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  void refuseTaken(String username) {
    if (byUsername(username).isPresent())
      throw new RuleViolation("agency.username.taken", username);
  }

  void refuseUnknown(AgencyCode agency) {
    if (rows.createNativeQuery("select code from agency where code = ?1")
        .setParameter(1, agency.value())
        .getResultList()
        .isEmpty()) throw new NothingThere();
  }

  void add(Official official) {
    rows.persist(official);
  }
}
