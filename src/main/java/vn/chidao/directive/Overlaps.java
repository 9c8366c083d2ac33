package vn.chidao.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.chidao.agency.Agencies;
import vn.chidao.agency.AgencyDirectory;
import vn.chidao.agency.AgencyEntry;
import vn.chidao.agency.AgencyNames;
import vn.chidao.calendar.VietnamTime;
import vn.chidao.directive.Alike.Found;
import vn.chidao.directive.model.Directive;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.directive.model.Task;
import vn.chidao.directive.model.TaskContent;
import vn.chidao.intake.Annex;
import vn.chidao.intake.AnnexRow;
import vn.chidao.intake.Matter;
import vn.chidao.intake.Matters;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;

/**
 * Finds what is asked for twice: tasks of a draft, or rows on their way into it, that are about the
 * same as an open task of another directive or of the draft itself. It decides nothing.
 */
@ApplicationScoped
@Permits(Role.ISSUER)
public class Overlaps {
  @Inject Directives directives;
  @Inject OpenTasks openTasks;
  @Inject Agencies agencies;
  @Inject Clock clock;

  /** What the rows of an annex are alike, by their place; rows like nothing are left out. */
  public Map<Integer, Found> of(DirectiveId draft, Annex annex) {
    Directive directive = directives.get(draft);
    Search search = search(annex.rows().stream().map(AnnexRow::leadAgencies).toList());
    Map<Integer, Alike> rows = new TreeMap<>();
    for (AnnexRow row : annex.rows()) rows.put(row.place(), alike(row, directive));
    rows.values().forEach(search::learn);
    Map<Integer, Found> found = new TreeMap<>();
    rows.forEach((place, row) -> search.find(row).ifPresent(each -> found.put(place, each)));
    return found;
  }

  /** What the tasks of a draft are alike, by their ids; tasks like nothing are left out. */
  public Map<String, Found> of(DirectiveId draft) {
    List<Task> tasks = directives.get(draft).tasks();
    Search search = search(tasks.stream().map(Task::leads).toList());
    Map<String, Found> found = new TreeMap<>();
    for (Task task : tasks)
      search
          .find(OpenTasks.alike(task))
          .ifPresent(each -> found.put(task.id().value(), decided(each, task)));
    return found;
  }

  private static Found decided(Found found, Task task) {
    return new Found(
        found.mine(),
        found.others().stream()
            .map(
                other ->
                    task.overlaps().stream()
                        .filter(overlap -> overlap.other().value().equals(other.task()))
                        .map(
                            overlap ->
                                other.with(other.decided(overlap.verdict(), overlap.reason())))
                        .findFirst()
                        .orElse(other))
            .toList());
  }

  private Search search(List<List<AgencyCode>> leads) {
    AgencyDirectory directory = agencies.directory();
    LocalDate today = VietnamTime.today(clock);
    Search search = new Search(directory, today);
    Set<AgencyCode> asked =
        leads.stream().flatMap(List::stream).map(search::living).collect(Collectors.toSet());
    Set<AgencyCode> named =
        directory.all().stream()
            .map(AgencyEntry::code)
            .filter(code -> asked.contains(search.living(code)))
            .collect(Collectors.toSet());
    named.addAll(asked);
    openTasks.of(named).forEach(search::learn);
    return search;
  }

  private static Alike alike(AnnexRow row, Directive directive) {
    TaskContent.Time time = AnnexTasks.time(row.deadline());
    return new Alike(
        null,
        directive.id().value(),
        directive.document().number(),
        directive.document().issuedOn(),
        row.label(),
        row.task(),
        row.leadAgencies(),
        row.products().stream().map(product -> product.name()).toList(),
        time,
        false,
        null);
  }

  /** Compares tasks as they are led today. */
  private static final class Search {
    private final AgencyDirectory directory;
    private final AgencyNames names;
    private final LocalDate today;
    private final Matters<Alike> matters = new Matters<>();

    Search(AgencyDirectory directory, LocalDate today) {
      this.directory = directory;
      this.names = new AgencyNames(directory);
      this.today = today;
    }

    AgencyCode living(AgencyCode named) {
      return directory.livingSuccessor(named, today).map(AgencyEntry::code).orElse(named);
    }

    void learn(Alike task) {
      matters.add(matter(task), task);
    }

    Optional<Found> find(Alike task) {
      List<Alike> others =
          matters.sameAs(matter(task)).stream()
              .filter(other -> other != task && !isThat(task, other))
              .map(other -> other.besides(task.time()))
              .toList();
      return others.isEmpty() ? Optional.empty() : Optional.of(new Found(task, others));
    }

    private static boolean isThat(Alike task, Alike other) {
      return task.task() != null && task.task().equals(other.task());
    }

    private Matter matter(Alike task) {
      return new Matter(
          task.leads().stream().map(this::living).collect(Collectors.toSet()),
          task.work(),
          task.products(),
          names);
    }
  }
}
