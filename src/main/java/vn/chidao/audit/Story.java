package vn.chidao.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.chidao.audit.AuditQuery.Line;
import vn.chidao.shared.Audited;

/**
 * What has happened to one directive or assignment so far, for the page that shows it: whoever may
 * hold the row may read its story, so it takes the row and not an id.
 */
@ApplicationScoped
public class Story {
  @PersistenceContext EntityManager rows;

  /** Newest first. */
  public List<AuditQuery.Entry> of(Audited subject) {
    return rows.createQuery(
            Line.SELECT
                + " where e.subjectType = :type and e.subjectId = :id"
                + " order by e.subjectEntry desc",
            Line.class)
        .setParameter("type", subject.auditType())
        .setParameter("id", subject.auditId())
        .getResultStream()
        .map(Line::entry)
        .toList();
  }
}
