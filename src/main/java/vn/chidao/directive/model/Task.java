package vn.chidao.directive.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chidao.assignment.model.Opening;
import vn.chidao.assignment.model.Parties;
import vn.chidao.assignment.model.Source;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Facts;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.Overtaken;
import vn.chidao.shared.RuleViolation;

/**
 * One thing that a directive asks for; issuing it opens an assignment for each accountable lead.
 */
@Entity
public class Task {
  @Id private String id;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "directive_id")
  private Directive directive;

  private int place;
  private String label;
  private String section;
  @Embedded private TaskBrief brief;
  @Embedded private TaskDeadline deadline;

  @Column(name = "lead_text")
  private String leadText;

  @Column(name = "coordinator_text")
  private String coordinatorText;

  @Enumerated(EnumType.STRING)
  @Column(name = "lead_mode")
  private LeadMode leadMode;

  @ElementCollection
  @CollectionTable(name = "task_party", joinColumns = @JoinColumn(name = "task_id"))
  @OrderBy("place")
  private List<TaskParty> parties = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "task_product", joinColumns = @JoinColumn(name = "task_id"))
  @OrderBy("place")
  private List<TaskProduct> products = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "task_waiver", joinColumns = @JoinColumn(name = "task_id"))
  private List<Waiver> waivers = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "task_overlap", joinColumns = @JoinColumn(name = "task_id"))
  private List<Overlap> overlaps = new ArrayList<>();

  protected Task() {}

  Task(Directive directive, int place, TaskContent content) {
    this.id = TaskId.next().value();
    this.directive = directive;
    this.place = place;
    take(content);
  }

  void change(TaskContent seen, TaskContent content) {
    if (!content().equals(seen)) throw new Overtaken("directive.changedMeanwhile");
    take(content);
  }

  private void take(TaskContent content) {
    label = content.label();
    section = content.section();
    TaskContent.People people = content.people();
    brief = new TaskBrief(content.duty(), people);
    deadline = new TaskDeadline(content.time());
    leadText = people.leadText();
    coordinatorText = people.coordinatorText();
    leadMode = people.leadMode();
    parties.clear();
    parties.addAll(TaskParty.of(people));
    products.clear();
    products.addAll(TaskProduct.of(content.products()));
    waivers.removeIf(waiver -> isFilled(waiver.clear()));
  }

  /** What of the required clears is neither filled nor waived. */
  public Set<Clear> lacks(Set<Clear> required) {
    Set<Clear> lacking = EnumSet.noneOf(Clear.class);
    for (Clear clear : required)
      if (!isFilled(clear) && waivers.stream().noneMatch(w -> w.clear() == clear))
        lacking.add(clear);
    return lacking;
  }

  /** What the clearing leader let go out although it lacks. */
  public List<Waiver> waivers() {
    return List.copyOf(waivers);
  }

  boolean isFilled(Clear clear) {
    return switch (clear) {
      case PERSON -> brief.hasPerson();
      case WORK -> brief.work() != null;
      case TIME -> deadline().isClear();
      case RESPONSIBILITY -> !leads().isEmpty() && brief.hasResponsibility();
      case PRODUCTS ->
          !products.isEmpty() && products.stream().allMatch(p -> p.acceptance() != null);
      case RESULT -> brief.hasResult();
      case OBJECTIVE -> brief.hasObjective();
      case AUTHORITY -> brief.hasAuthority();
    };
  }

  /** The task as an issuer can change it. */
  public TaskContent content() {
    return new TaskContent(
        label,
        section,
        brief.duty(),
        deadline().said(),
        new TaskContent.People(
            brief.accountablePerson(),
            brief.reportsTo(),
            leads(),
            leadMode,
            coordinators(),
            leadText,
            coordinatorText),
        products.stream().map(TaskProduct::content).toList());
  }

  /** What says nothing at all comes back from the table as null. */
  private TaskDeadline deadline() {
    return deadline == null ? new TaskDeadline() : deadline;
  }

  /** Somebody must always do something: the work and who leads it are never waived. */
  void waive(Clear clear, String reason, OfficialId by, Instant at) {
    if (clear == Clear.WORK || clear == Clear.RESPONSIBILITY && leads().isEmpty())
      throw new RuleViolation("directive.waive.impossible", label);
    waivers.removeIf(waiver -> waiver.clear() == clear);
    waivers.add(new Waiver(clear, reason, by, at));
  }

  /** What a person says last counts. */
  void settle(OverlapDecision decision, OfficialId by, Instant at) {
    overlaps.removeIf(overlap -> overlap.other().equals(decision.other()));
    overlaps.add(new Overlap(decision, by, at));
  }

  /** What was decided about tasks that are alike. */
  public List<Overlap> overlaps() {
    return List.copyOf(overlaps);
  }

  void requireLead() {
    if (leads().isEmpty()) throw new RuleViolation("directive.task.noLead", label);
  }

  public TaskId id() {
    return new TaskId(id);
  }

  public Directive directive() {
    return directive;
  }

  public int place() {
    return place;
  }

  public String label() {
    return label;
  }

  /** The lead agencies in the order of the document; the first is accountable among co-leads. */
  public List<AgencyCode> leads() {
    return agencies(TaskParty.Part.LEAD);
  }

  public List<AgencyCode> coordinators() {
    return agencies(TaskParty.Part.COORDINATOR);
  }

  private List<AgencyCode> agencies(TaskParty.Part part) {
    return parties.stream().filter(party -> party.is(part)).map(TaskParty::agency).toList();
  }

  public String work() {
    return brief.work();
  }

  public LeadMode leadMode() {
    return leadMode;
  }

  /** What an assignment of this task says when it goes out to the given parties. */
  public Opening opening(
      Document document, Parties parties, LocalDate receiptDueOn, String searchText) {
    return new Opening(
        new Source(
            directive.id().value(),
            id,
            document.number(),
            label,
            place,
            document.urgency().name(),
            waivers.stream().map(w -> w.clear().name()).sorted().collect(Collectors.joining(" "))),
        brief.handedOut(),
        parties,
        deadline().handedOut(),
        products.stream().map(TaskProduct::handedOut).toList(),
        receiptDueOn,
        searchText);
  }

  void factsInto(Facts facts) {
    String path = "tasks[" + id + "].";
    facts.with(path + "place", place).with(path + "label", label).with(path + "section", section);
    facts.with(path + "leadText", leadText).with(path + "coordinatorText", coordinatorText);
    facts.with(path + "leadMode", leadMode).with(path + "leads", leads());
    facts.with(path + "coordinators", coordinators());
    brief.factsInto(facts, path);
    deadline().factsInto(facts, path);
    products.forEach(product -> product.factsInto(facts, path));
    waivers.forEach(waiver -> waiver.factsInto(facts, path));
    overlaps.forEach(overlap -> overlap.factsInto(facts, path));
  }
}
