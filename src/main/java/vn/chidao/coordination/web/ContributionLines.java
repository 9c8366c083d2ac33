package vn.chidao.coordination.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.AssignmentStatus;
import vn.chidao.assignment.model.Parties;
import vn.chidao.coordination.ContributionSheet;
import vn.chidao.coordination.ContributionSheet.Line;
import vn.chidao.coordination.model.ContributionState;
import vn.chidao.coordination.model.ContributionStatus;
import vn.chidao.shared.Actor;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Role;

/**
 * Who was asked to contribute to an assignment, at a glance: {@code #{contributionLines.of(head)}}.
 */
@Named
@RequestScoped
public class ContributionLines {
  @Inject ContributionSheet sheet;
  @Inject Actor actor;
  private final Map<String, List<Line>> known = new HashMap<>();

  /** One agency that takes part: its last request, and those before; none when never asked. */
  public record Party(String agency, boolean coLead, Line last, List<Line> earlier) {}

  /** In the order of the document; agencies that have left since keep their answers, at the end. */
  public List<Party> of(AssignmentSheet.Head head) {
    List<String> agencies = new ArrayList<>(codes(head));
    requests(head.id()).stream()
        .map(line -> line.row().agency())
        .filter(agency -> !agencies.contains(agency))
        .forEach(agencies::add);
    return agencies.stream().distinct().map(agency -> party(agency, head)).toList();
  }

  private Party party(String agency, AssignmentSheet.Head head) {
    List<Line> own =
        requests(head.id()).stream().filter(line -> line.row().agency().equals(agency)).toList();
    return new Party(
        agency,
        Parties.split(head.coLeads()).contains(new AgencyCode(agency)),
        own.isEmpty() ? null : own.get(0),
        own.stream().skip(1).toList());
  }

  static List<String> codes(AssignmentSheet.Head head) {
    return Stream.of(head.coLeads(), head.coordinators())
        .flatMap(codes -> Parties.split(codes).stream())
        .map(AgencyCode::value)
        .distinct()
        .toList();
  }

  private List<Line> requests(String assignment) {
    return known.computeIfAbsent(assignment, id -> sheet.of(new AssignmentId(id)));
  }

  public long asked(AssignmentSheet.Head head) {
    return of(head).stream().filter(party -> party.last() != null).count();
  }

  public long answered(AssignmentSheet.Head head) {
    return count(head, List.of(ContributionStatus.ANSWERED, ContributionStatus.NOTHING));
  }

  private long count(AssignmentSheet.Head head, List<ContributionStatus> any) {
    return of(head).stream()
        .filter(party -> party.last() != null && any.contains(party.last().row().status()))
        .count();
  }

  public long silent(AssignmentSheet.Head head) {
    return of(head).stream()
        .filter(party -> party.last() != null)
        .filter(party -> party.last().state() == ContributionState.SILENT)
        .count();
  }

  /** The lead agency's coordinator and the owner ask, once the assignment was received. */
  public boolean mayAsk(AssignmentSheet.Head head) {
    boolean lead = head.lead().equals(actor.agency().value()) && actor.has(Role.COORDINATOR);
    boolean asks = lead || actor.id().value().equals(head.owner());
    boolean possible = head.status() != AssignmentStatus.ASSIGNED && !head.status().isClosed();
    return asks && possible && !codes(head).isEmpty();
  }

  /** The acting person's agency is asked, and this person may answer for it. */
  public boolean mayAnswer(AssignmentSheet.Head head) {
    return requests(head.id()).stream().anyMatch(this::mayAnswer);
  }

  boolean mayAnswer(Line line) {
    return line.row().status().isOpen()
        && line.row().agency().equals(actor.agency().value())
        && (actor.has(Role.COORDINATOR) || actor.id().value().equals(line.row().contributor()));
  }
}
