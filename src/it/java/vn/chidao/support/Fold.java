package vn.chidao.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.chidao.assignment.model.Assignment;
import vn.chidao.audit.AuditQuery;
import vn.chidao.audit.Changes;
import vn.chidao.audit.Story;
import vn.chidao.directive.model.Directive;
import vn.chidao.shared.Audited;

/** Adds up the audit entries of rows and compares with what the rows are now. */
@ApplicationScoped
public class Fold {
  @PersistenceContext EntityManager rows;
  @Inject Story story;

  /** The directive and each of its assignments are what their entries add up to. */
  @Transactional
  public void check(String directive) {
    check(rows.find(Directive.class, directive));
    rows.createQuery(
            "select a from Assignment a where a.source.directive = :id", Assignment.class)
        .setParameter("id", directive)
        .getResultList()
        .forEach(this::check);
  }

  /** One row of its own is what its entries add up to. */
  @Transactional
  public void check(Class<? extends Audited> type, Object id) {
    check(rows.find(type, id));
  }

  private void check(Audited row) {
    List<AuditQuery.Entry> newestFirst = story.of(row);
    SortedMap<String, String> folded = new TreeMap<>();
    for (int i = newestFirst.size() - 1; i >= 0; i--) {
      assertEquals(newestFirst.size() - i, newestFirst.get(i).subjectEntry(), "no gap");
      Changes.fold(folded, newestFirst.get(i).changes());
    }
    assertEquals(row.state(), folded);
  }

  /** Names of the acts on a row, oldest first. */
  @Transactional
  public List<String> acts(Class<? extends Audited> type, Object id) {
    return story.of(rows.find(type, id)).stream()
        .sorted((a, b) -> Long.compare(a.subjectEntry(), b.subjectEntry()))
        .map(AuditQuery.Entry::action)
        .toList();
  }
}
