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

  /** Its own acts and those on what belongs to it, newest first. */
  public List<AuditQuery.Entry> withParts(Audited subject) {
    return rows.createQuery(
            Line.SELECT
                + " where (e.subjectType = :type and e.subjectId = :id) or e.story = :id"
                + " order by e.at desc, e.id desc",
            Line.class)
        .setParameter("type", subject.auditType())
        .setParameter("id", subject.auditId())
        .getResultStream()
        .map(Line::entry)
        .toList();
  }

  /** Its own acts, newest first: added up they are the row. */
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
