package vn.chidao.processes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.chidao.processes.RunningProcesses.Failure;
import vn.chidao.processes.RunningProcesses.Passage;
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

  /**
   * Whose process it is.
   *
   * @param assignment to which it belongs, be it the assignment's own process, a contribution's, an
   *     inquiry's or a monthly review's; empty for a directive
   * @param label of the task; empty for a directive
   * @param leadNameVi the agency that is answerable; empty for a directive
   */
  public record Matter(
      String directive,
      String assignment,
      String directiveNumber,
      String label,
      String leadNameVi,
      String leadNameEn) {}

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

  /** Where the processes of this subject have been, newest first. */
  public List<Passage> passages(String subject) {
    return processes.passages(subject);
  }

  public List<Done> done() {
    return done("").setMaxResults(50).getResultList();
  }

  /** What was done to the processes of this subject alone. */
  public List<Done> doneTo(String subject) {
    return done(" where p.subject = :subject").setParameter("subject", subject).getResultList();
  }

  private TypedQuery<Done> done(String which) {
    return rows.createQuery(
        "select new vn.chidao.processes.ProcessSheet.Done(p.id, p.kind, p.process, p.step,"
            + " p.subject, p.fromVersion, p.toVersion, p.planned, p.leftOut, p.batch, o.name,"
            + " p.orderedAt, p.outcome) from Operation p join Official o on o.id = p.orderedBy"
            + which
            + " order by p.orderedAt desc, p.id",
        Done.class);
  }

  /** What the processes with these keys carry; unknown ones are not in the answer. */
  public Map<String, Matter> matters(Collection<String> subjects) {
    List<String> ids = subjects == null ? List.of() : known(subjects);
    Map<String, Matter> matters = new HashMap<>();
    if (ids.isEmpty()) return matters;
    for (String query :
        List.of(
            "select a.id, a.source.directive, a.id, a.source.directiveNumber, a.source.label, g.name,"
                + " g.nameEn from Assignment a join Agency g on g.code = a.parties.lead"
                + " where a.id in :ids",
            "select d.id, d.id, '', d.document.number, '', '', '' from Directive d where d.id in :ids",
            beside("Contribution"),
            beside("Inquiry"),
            beside("OverdueReview")))
      rows.createQuery(query, Object[].class)
          .setParameter("ids", ids)
          .getResultList()
          .forEach(
              row ->
                  matters.put(
                      (String) row[0],
                      new Matter(
                          (String) row[1],
                          (String) row[2],
                          (String) row[3],
                          (String) row[4],
                          (String) row[5],
                          (String) row[6])));
    return matters;
  }

  private static String beside(String entity) {
    return "select b.id, b.directive, b.assignment, b.directiveNumber, b.label, g.name, g.nameEn from "
        + entity
        + " b join Agency g on g.code = b.lead where b.id in :ids";
  }

  private static List<String> known(Collection<String> subjects) {
    return subjects.stream().filter(Objects::nonNull).distinct().collect(Collectors.toList());
  }
}
