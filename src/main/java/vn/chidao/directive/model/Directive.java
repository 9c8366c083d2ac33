package vn.chidao.directive.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import vn.chidao.directive.model.DirectiveEvent.*;
import vn.chidao.shared.Audited;
import vn.chidao.shared.Facts;
import vn.chidao.shared.Overtaken;
import vn.chidao.shared.Person;
import vn.chidao.shared.RuleViolation;

/** A steering document of the Government or the Prime Minister, split into tasks. */
@Entity
public class Directive extends Audited {
  @Id private String id;
  @Embedded private Document document;

  @Enumerated(EnumType.STRING)
  private DirectiveStatus status;

  @Embedded private Clearance clearance;

  /** Null while it is open: what says nothing at all comes back from the table as null. */
  @Embedded private Closing closing;

  @Column(name = "search_text")
  private String searchText;

  @OneToMany(mappedBy = "directive", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("place")
  private List<Task> tasks = new ArrayList<>();

  protected Directive() {}

  /** Begins a draft; {@code folded} makes the text that a search without marks looks through. */
  public static DirectiveDrafted draft(
      Heading heading, UnaryOperator<String> folded, Person by, Instant at) {
    Directive drafted = new Directive();
    drafted.id = DirectiveId.next().value();
    drafted.document = new Document(heading);
    drafted.searchText = folded.apply(drafted.document.searchText());
    drafted.status = DirectiveStatus.DRAFT;
    drafted.clearance = new Clearance(by, at);
    return new DirectiveDrafted(drafted, at);
  }

  public HeadingChanged change(
      Heading seen, Heading heading, UnaryOperator<String> folded, Instant at) {
    requireDraft();
    document.change(seen, heading);
    searchText = folded.apply(document.searchText());
    return new HeadingChanged(this, at);
  }

  public SourceAttached attachSource(String file, String name, Instant at) {
    requireDraft();
    document.attached(file, name);
    return new SourceAttached(this, at);
  }

  public TasksAdded addTasks(List<TaskContent> contents, String leftOut, Instant at) {
    requireDraft();
    int place = tasks.isEmpty() ? 0 : tasks.get(tasks.size() - 1).place();
    for (TaskContent content : contents) tasks.add(new Task(this, ++place, content));
    return new TasksAdded(this, contents.size(), leftOut, at);
  }

  /** The very same task once more is a second click. */
  public void requireNew(TaskContent content) {
    if (tasks.stream().anyMatch(task -> task.content().equals(content)))
      throw new Overtaken("directive.task.already");
  }

  /** A task that is alike another one stays for a reason, or restates an earlier document. */
  public OverlapSettled settle(TaskId task, OverlapDecision decision, Person by, Instant at) {
    requireDraft();
    task(task).settle(decision, by.id(), at);
    if (decision.restatesOther(id())) document.restates(decision);
    return new OverlapSettled(this, task, decision.reason(), at);
  }

  public TaskChanged changeTask(TaskId task, TaskContent seen, TaskContent content, Instant at) {
    requireDraft();
    task(task).change(seen, content);
    return new TaskChanged(this, task, at);
  }

  public TaskRemoved removeTask(TaskId task, Instant at) {
    requireDraft();
    tasks.remove(task(task));
    return new TaskRemoved(this, task, at);
  }

  /** Lays the draft before the clearing leader. */
  public ClearanceRequested submit(Instant at) {
    requireDraft();
    if (tasks.isEmpty()) throw new RuleViolation("directive.submit.noTasks");
    moveTo(DirectiveStatus.IN_CLEARANCE);
    clearance.requested(at);
    return new ClearanceRequested(this, at);
  }

  public SixClearsChecked check(Set<Clear> required, Instant at) {
    clearance.checked(lacks(required).size());
    return new SixClearsChecked(this, at);
  }

  /** Lets the given tasks go out without one clear, for a reason that stays visible. */
  public ClearWaived waive(
      Collection<TaskId> which, Clear clear, String reason, Person by, Instant at) {
    requireUnderClearance(by);
    for (TaskId task : which) task(task).waive(clear, reason, by.id(), at);
    return new ClearWaived(this, clear, which.size(), reason, at);
  }

  /** A second person clears it; nothing required may lack unless it was waived. */
  public DirectiveCleared clear(Set<Clear> required, Person by, Instant at) {
    requireUnderClearance(by);
    requireSixClears(required);
    clearance.given(by, at);
    return new DirectiveCleared(this, at);
  }

  public DirectiveSentBack sendBack(String reason, Person by, Instant at) {
    requireUnderClearance(by);
    moveTo(DirectiveStatus.DRAFT);
    clearance.refused(reason);
    return new DirectiveSentBack(this, clearance.draftedBy(), reason, at);
  }

  /** Puts it in force; the caller opens the assignments of its tasks in the same transaction. */
  public DirectiveIssued issue(Set<Clear> required, int assignments, Instant at) {
    if (!clearance.isGiven()) throw new RuleViolation("directive.issue.notCleared");
    requireSixClears(required);
    moveTo(DirectiveStatus.ISSUED);
    clearance.used(at);
    return new DirectiveIssued(this, assignments, at);
  }

  /** Ends it with a conclusion once no assignment is open any more. */
  public DirectiveConcluded conclude(String conclusion, long openAssignments, Instant at) {
    if (openAssignments > 0)
      throw new RuleViolation("directive.conclude.openAssignments", openAssignments);
    moveTo(DirectiveStatus.COMPLETED);
    closing = Closing.concluded(conclusion, at);
    return new DirectiveConcluded(this, conclusion, at);
  }

  public DirectiveRevoked revoke(String reason, Instant at) {
    moveTo(DirectiveStatus.REVOKED);
    closing = Closing.revoked(reason, at);
    return new DirectiveRevoked(this, reason, at);
  }

  /** What each task still lacks, in the order of the document. */
  public List<Lack> lacks(Set<Clear> required) {
    return Lack.in(tasks, required);
  }

  private void requireSixClears(Set<Clear> required) {
    List<Lack> lacks = lacks(required);
    if (!lacks.isEmpty()) throw new RuleViolation("directive.clears.lacking", lacks.size());
    tasks.forEach(Task::requireLead);
  }

  private void requireUnderClearance(Person by) {
    if (status != DirectiveStatus.IN_CLEARANCE || clearance.isGiven()) throw refused();
    clearance.requireSecondPerson(by);
  }

  private void requireDraft() {
    if (status != DirectiveStatus.DRAFT) throw refused();
  }

  private void moveTo(DirectiveStatus next) {
    if (!status.mayBecome(next)) throw refused();
    status = next;
  }

  private RuleViolation refused() {
    return new Overtaken("directive.status.refused", status);
  }

  private Task task(TaskId wanted) {
    return tasks.stream()
        .filter(task -> task.id().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new Overtaken("directive.task.gone"));
  }

  public DirectiveId id() {
    return new DirectiveId(id);
  }

  public Document document() {
    return document;
  }

  public DirectiveStatus status() {
    return status;
  }

  public List<Task> tasks() {
    return List.copyOf(tasks);
  }

  @Override
  protected boolean hasManyChildren() {
    return true;
  }

  @Override
  public String auditType() {
    return "directive";
  }

  @Override
  public String auditId() {
    return id;
  }

  @Override
  public String auditParent() {
    return id;
  }

  @Override
  public SortedMap<String, String> state() {
    Facts facts = new Facts().with("id", id).with("status", status);
    document.factsInto(facts);
    clearance.factsInto(facts);
    if (closing != null) closing.factsInto(facts);
    tasks.forEach(task -> task.factsInto(facts));
    return facts.asMap();
  }
}
