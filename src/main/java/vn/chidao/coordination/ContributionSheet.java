package vn.chidao.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.chidao.assignment.Assignments;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.calendar.VietnamTime;
import vn.chidao.coordination.model.ContributionId;
import vn.chidao.coordination.model.ContributionState;
import vn.chidao.coordination.model.ContributionStatus;
import vn.chidao.shared.PermitsReaders;

/** Who was asked for a contribution, who has answered, when, late or not. */
@ApplicationScoped
@PermitsReaders
public class ContributionSheet {
  @PersistenceContext EntityManager rows;
  @Inject Assignments assignments;
  @Inject Contributions contributions;
  @Inject ContributionFiles files;
  @Inject Clock clock;

  /** Every request of an assignment, the latest of each agency first. */
  public List<Line> of(AssignmentId id) {
    assignments.get(id);
    List<ContributionFiles.File> all = files.of(id);
    LocalDate today = VietnamTime.today(clock);
    return rows.createQuery(
            Row.SELECT + " where c.assignment = :id order by c.agency, c.round desc", Row.class)
        .setParameter("id", id.value())
        .getResultStream()
        .map(row -> row.line(all, today))
        .toList();
  }

  /** One request; its assignment is named in it. */
  public Line one(ContributionId id) {
    AssignmentId assignment = contributions.get(id).assignment();
    return of(assignment).stream()
        .filter(line -> line.id().equals(id.value()))
        .findFirst()
        .orElseThrow();
  }

  /** A request as it is shown; names are those of today. */
  public record Line(Row row, ContributionState state, List<ContributionFiles.File> files) {
    public String id() {
      return row.id();
    }
  }

  /** What is stored of a request, with the names of who took part. */
  public record Row(
      String id,
      String assignment,
      String agency,
      int round,
      String request,
      LocalDate dueOn,
      String asker,
      Instant askedAt,
      String contributor,
      String contributorName,
      ContributionStatus status,
      String answer,
      String answerer,
      Instant answeredAt,
      int urged,
      Instant urgedAt,
      String recallReason,
      Instant closedAt) {
    static final String SELECT =
        "select new vn.chidao.coordination.ContributionSheet.Row(c.id, c.assignment, c.agency,"
            + " c.round, c.request, c.dueOn, a.name, c.askedAt, c.contributor, n.name, c.status,"
            + " c.answer, w.name, c.answeredAt, c.urging.times, c.urging.at, c.recallReason, c.closedAt)"
            + " from Contribution c join Official a on a.id = c.askedBy"
            + " left join Official n on n.id = c.contributor"
            + " left join Official w on w.id = c.answeredBy";

    Line line(List<ContributionFiles.File> all, LocalDate today) {
      LocalDate ended = closedAt == null ? null : VietnamTime.day(closedAt);
      return new Line(
          this,
          ContributionState.of(status, dueOn, ended, today),
          all.stream().filter(file -> file.contribution().equals(id)).toList());
    }
  }
}
