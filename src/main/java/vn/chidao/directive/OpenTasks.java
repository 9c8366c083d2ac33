package vn.chidao.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.chidao.directive.model.DirectiveStatus;
import vn.chidao.directive.model.Task;
import vn.chidao.directive.model.TaskParty;
import vn.chidao.shared.AgencyCode;

/**
 * Tasks that are still to be done, of drafts too, by the agencies that lead them. Only those of the
 * asked agencies are read, so that the comparison does not grow with everything ever assigned.
 */
@ApplicationScoped
class OpenTasks {
  private static final int AT_ONCE = 500;

  @PersistenceContext EntityManager rows;

  List<Alike> of(Collection<AgencyCode> leads) {
    Set<String> ids = new LinkedHashSet<>();
    for (List<String> some : parts(leads.stream().map(AgencyCode::value).toList()))
      ids.addAll(
          rows.createQuery(
                  "select distinct t.id from Task t join t.parties p where p.agency in :leads"
                      + " and p.part = :lead and (t.directive.status in :written"
                      + " or t.directive.status = :issued and exists (select a.id from Assignment a"
                      + " where a.source.task = t.id and a.course.closedAt is null))",
                  String.class)
              .setParameter("leads", some)
              .setParameter("lead", TaskParty.Part.LEAD)
              .setParameter("written", List.of(DirectiveStatus.DRAFT, DirectiveStatus.IN_CLEARANCE))
              .setParameter("issued", DirectiveStatus.ISSUED)
              .getResultList());
    List<Alike> tasks = new ArrayList<>();
    for (List<String> some : parts(List.copyOf(ids)))
      rows.createQuery(
              "select t from Task t join fetch t.directive where t.id in :ids"
                  + " order by t.directive.document.issuedOn, t.place",
              Task.class)
          .setParameter("ids", some)
          .setHint("eclipselink.batch.type", "IN")
          .setHint("eclipselink.batch", "t.parties")
          .setHint("eclipselink.batch", "t.products")
          .getResultStream()
          .map(OpenTasks::alike)
          .forEach(tasks::add);
    return tasks;
  }

  static Alike alike(Task task) {
    var content = task.content();
    var document = task.directive().document();
    return new Alike(
        task.id().value(),
        task.directive().id().value(),
        document.number(),
        document.issuedOn(),
        content.label(),
        content.duty().work(),
        content.people().leads(),
        content.products().stream().map(product -> product.name()).toList(),
        content.time(),
        false,
        null);
  }

  private static List<List<String>> parts(List<String> all) {
    List<List<String>> parts = new ArrayList<>();
    for (int from = 0; from < all.size(); from += AT_ONCE)
      parts.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
    return parts;
  }
}
