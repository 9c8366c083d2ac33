package vn.chidao.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Who is behind the ids that a row names; an unknown id is not in the answer. */
@ApplicationScoped
public class OfficialNames {
  @PersistenceContext EntityManager rows;

  public Map<String, String> of(Collection<String> ids) {
    Map<String, String> names = new HashMap<>();
    if (ids.isEmpty()) return names;
    rows.createQuery("select o.id, o.name from Official o where o.id in :ids", Object[].class)
        .setParameter("ids", ids)
        .getResultList()
        .forEach(row -> names.put((String) row[0], (String) row[1]));
    return names;
  }
}
