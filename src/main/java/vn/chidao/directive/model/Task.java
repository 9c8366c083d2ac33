package vn.chidao.directive.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import vn.chidao.assignment.model.DeadlineKind;
import vn.chidao.assignment.model.ReportingPeriod;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Facts;
import vn.chidao.shared.OfficialId;

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
  private String work;
  private String objective;
  private String authority;
  private String resources;

  @Column(name = "expected_result")
  private String expectedResult;

  @Column(name = "measure_name")
  private String measureName;

  @Column(name = "measure_unit")
  private String measureUnit;

  @Column(name = "measure_target")
  private String measureTarget;

  @Enumerated(EnumType.STRING)
  @Column(name = "deadline_kind")
  private DeadlineKind deadlineKind;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "reporting_period")
  private ReportingPeriod reportingPeriod;

  @Column(name = "deadline_text")
  private String deadlineText;

  @Column(name = "accountable_person")
  private String accountablePerson;

  @Column(name = "reports_to")
  private String reportsTo;

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

  protected Task() {}

  Task(Directive directive, int place, TaskContent content) {
    this.id = TaskId.next().value();
    this.directive = directive;
    this.place = place;
    change(content);
  }

  void change(TaskContent content) {
    label = content.label();
    section = content.section();
    work = content.work();
    objective = content.objective();
    authority = content.authority();
    resources = content.resources();
    expectedResult = content.expectedResult();
    measureName = content.measureName();
    measureUnit = content.measureUnit();
    measureTarget = content.measureTarget();
    deadlineKind = content.deadlineKind();
    dueOn = content.dueOn();
    reportingPeriod = content.reportingPeriod();
    deadlineText = content.deadlineText();
    accountablePerson = content.accountablePerson();
    reportsTo = content.reportsTo();
    leadText = content.leadText();
    coordinatorText = content.coordinatorText();
    leadMode = content.leadMode();
    parties.clear();
    addParties(content.leads(), TaskParty.Part.LEAD);
    addParties(content.coordinators(), TaskParty.Part.COORDINATOR);
    products.clear();
    for (TaskContent.Product product : content.products())
      products.add(
          new TaskProduct(
              products.size() + 1, product.name(), product.kind(), product.acceptance()));
    waivers.removeIf(waiver -> isFilled(waiver.clear()));
  }

  private void addParties(List<AgencyCode> agencies, TaskParty.Part part) {
    for (AgencyCode agency : agencies) parties.add(new TaskParty(agency, part, parties.size() + 1));
  }

  /** What of the required clears is neither filled nor waived. */
  public Set<Clear> lacks(Set<Clear> required) {
    Set<Clear> lacking = EnumSet.noneOf(Clear.class);
    for (Clear clear : required)
      if (!isFilled(clear) && waivers.stream().noneMatch(w -> w.clear() == clear))
        lacking.add(clear);
    return lacking;
  }

  boolean isFilled(Clear clear) {
    return switch (clear) {
      case PERSON -> accountablePerson != null;
      case WORK -> work != null;
      case TIME -> dueOn != null || reportingPeriod != null;
      case RESPONSIBILITY -> !leads().isEmpty() && reportsTo != null;
      case PRODUCTS ->
          !products.isEmpty() && products.stream().allMatch(p -> p.acceptance() != null);
      case RESULT -> expectedResult != null || measureName != null && measureTarget != null;
      case OBJECTIVE -> objective != null;
      case AUTHORITY -> authority != null;
    };
  }

  void waive(Clear clear, String reason, OfficialId by, Instant at) {
    waivers.removeIf(waiver -> waiver.clear() == clear);
    waivers.add(new Waiver(clear, reason, by, at));
  }

  public TaskId id() {
    return new TaskId(id);
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

  void factsInto(Facts facts) {
    String path = "tasks[" + id + "].";
    facts
        .with(path + "place", place)
        .with(path + "label", label)
        .with(path + "section", section)
        .with(path + "work", work)
        .with(path + "objective", objective)
        .with(path + "authority", authority)
        .with(path + "resources", resources)
        .with(path + "expectedResult", expectedResult)
        .with(path + "measureName", measureName)
        .with(path + "measureUnit", measureUnit)
        .with(path + "measureTarget", measureTarget)
        .with(path + "deadlineKind", deadlineKind)
        .with(path + "dueOn", dueOn)
        .with(path + "reportingPeriod", reportingPeriod)
        .with(path + "deadlineText", deadlineText)
        .with(path + "accountablePerson", accountablePerson)
        .with(path + "reportsTo", reportsTo)
        .with(path + "leadText", leadText)
        .with(path + "coordinatorText", coordinatorText)
        .with(path + "leadMode", leadMode)
        .with(path + "leads", leads())
        .with(path + "coordinators", coordinators());
    products.forEach(product -> product.factsInto(facts, path));
    waivers.forEach(waiver -> waiver.factsInto(facts, path));
  }
}
