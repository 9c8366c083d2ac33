package vn.chidao.processes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.chidao.processes.RunningProcesses.Failure;
import vn.chidao.processes.RunningProcesses.Plan;
import vn.chidao.processes.RunningProcesses.Progress;
import vn.chidao.processes.RunningProcesses.Version;
import vn.chidao.shared.NothingThere;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;

/** What an administrator reads of the processes that run, and of what was done to them. */
@ApplicationScoped
@Permits(Role.ADMINISTRATOR)
public class ProcessSheet {
  private static final int MOST = 200;

  @PersistenceContext EntityManager rows;
  @Inject RunningProcesses processes;

  /** Whose process it is: number of the document and, below an assignment, of the task. */
  public record Matter(String directiveNumber, String label) {}

  /** One thing that was done, newest first. */
  public record Done(
      String id,
      Operation.Kind kind,
      String process,
      String step,
      String subject,
      Integer fromVersion,
      Integer toVersion,
      Integer planned,
      Integer leftOut,
      String batch,
      String by,
      Instant at,
      String outcome) {}

  public List<Failure> failures() {
    return processes.failures(MOST);
  }

  public String trace(String job) {
    return processes.trace(job).orElseThrow(NothingThere::new);
  }

  public List<Version> versions() {
    return processes.versions();
  }

  public Plan plan(String from, String to) {
    return processes.plan(from, to);
  }

  public Progress progress(String batch) {
    return processes.progress(batch);
  }

  public List<Done> done() {
    return rows.createQuery(
            "select new vn.chidao.processes.ProcessSheet.Done(p.id, p.kind, p.process, p.step,"
                + " p.subject, p.fromVersion, p.toVersion, p.planned, p.leftOut, p.batch, o.name,"
                + " p.orderedAt, p.outcome) from Operation p join Official o on o.id = p.orderedBy"
                + " order by p.orderedAt desc, p.id",
            Done.class)
        .setMaxResults(50)
        .getResultList();
  }

  /** What the processes with these keys carry; unknown ones are not in the answer. */
  public Map<String, Matter> matters(Collection<String> subjects) {
    List<String> ids = subjects == null ? List.of() : known(subjects);
    Map<String, Matter> matters = new HashMap<>();
    if (ids.isEmpty()) return matters;
    for (String query :
        List.of(
            "select a.id, a.source.directiveNumber, a.source.label from Assignment a where a.id in :ids",
            "select d.id, d.document.number, '' from Directive d where d.id in :ids",
            "select c.id, c.directiveNumber, c.label from Contribution c where c.id in :ids",
            "select i.id, i.directiveNumber, i.label from Inquiry i where i.id in :ids"))
      rows.createQuery(query, Object[].class)
          .setParameter("ids", ids)
          .getResultList()
          .forEach(
              row -> matters.put((String) row[0], new Matter((String) row[1], (String) row[2])));
    return matters;
  }

  private static List<String> known(Collection<String> subjects) {
    return subjects.stream().filter(Objects::nonNull).distinct().collect(Collectors.toList());
  }
}
