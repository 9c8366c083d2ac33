package vn.chidao.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.chidao.assignment.Assignments;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.progress.model.Inquiry;
import vn.chidao.progress.model.InquiryId;
import vn.chidao.progress.model.InquiryStatus;
import vn.chidao.shared.NothingThere;

/** All obstacles and questions; gives one only to who may know of its assignment. */
@ApplicationScoped
public class Inquiries {
  @PersistenceContext EntityManager rows;
  @Inject Assignments assignments;

  public Inquiry get(InquiryId id) {
    Inquiry found = rows.find(Inquiry.class, id.value());
    if (found == null) throw new NothingThere();
    assignments.get(found.assignment());
    return found;
  }

  List<Inquiry> openOf(AssignmentId assignment) {
    return rows.createQuery(
            "select i from Inquiry i where i.assignment = :assignment and i.status in :open"
                + " order by i.raisedAt",
            Inquiry.class)
        .setParameter("assignment", assignment.value())
        .setParameter("open", List.of(InquiryStatus.RAISED, InquiryStatus.ANSWERED))
        .getResultList();
  }

  void add(Inquiry raised) {
    rows.persist(raised);
  }
}
