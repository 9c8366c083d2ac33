package vn.chidao.assignment.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Audited;
import vn.chidao.shared.Facts;
import vn.chidao.shared.OfficialId;

/** What is kept of an assignment; what can be done with it is {@link Assignment}. */
@MappedSuperclass
abstract class AssignmentRecord extends Audited {
  @Id String id;
  @Embedded Source source;
  @Embedded Brief brief;
  @Embedded Parties parties;
  @Embedded Deadline deadline;
  @Embedded Course course;

  @Column(name = "search_text")
  String searchText;

  @OneToMany(mappedBy = "assignment", cascade = CascadeType.ALL)
  @OrderBy("place")
  private List<Deliverable> deliverables = new ArrayList<>();

  @OneToMany(mappedBy = "assignment", cascade = CascadeType.ALL)
  @OrderBy("number")
  private List<ProgressReport> reports = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "deadline_extension", joinColumns = @JoinColumn(name = "assignment_id"))
  @OrderBy("number")
  private List<Extension> extensions = new ArrayList<>();

  @OneToMany(mappedBy = "assignment", cascade = CascadeType.ALL)
  @OrderBy("number")
  private List<AgencyRequest> requests = new ArrayList<>();

  @OneToMany(mappedBy = "assignment", cascade = CascadeType.ALL)
  @OrderBy("number")
  private List<Amendment> amendments = new ArrayList<>();

  @Transient private EnumSet<Children> read = EnumSet.noneOf(Children.class);

  public AssignmentId id() {
    return new AssignmentId(id);
  }

  public Source source() {
    return source;
  }

  public Parties parties() {
    return parties;
  }

  public Deadline deadline() {
    return deadline;
  }

  /** How often the deadline was made later; one that came nearer is no extension. */
  public int extensionCount() {
    return (int) extensions().stream().filter(Extension::isLater).count();
  }

  public Course course() {
    return course;
  }

  OfficialId owner() {
    return course.owner();
  }

  @Override
  protected boolean hasManyChildren() {
    return true;
  }

  @Override
  public String auditType() {
    return "assignment";
  }

  @Override
  public String auditId() {
    return id;
  }

  @Override
  public String auditParent() {
    return source.directive();
  }

  @Override
  public AgencyCode auditAgency() {
    return parties.lead();
  }

  @Override
  public SortedMap<String, String> state() {
    return facts(EnumSet.allOf(Children.class));
  }

  @Override
  protected SortedMap<String, String> known() {
    return facts(read);
  }

  private SortedMap<String, String> facts(Set<Children> children) {
    Facts facts = new Facts().with("id", id);
    source.factsInto(facts);
    brief.factsInto(facts);
    parties.factsInto(facts);
    deadline.factsInto(facts);
    course.factsInto(facts);
    children.forEach(kind -> kind.told.accept(this, facts));
    return facts.asMap();
  }

  List<Deliverable> deliverables() {
    return read(Children.DELIVERABLES, deliverables);
  }

  List<ProgressReport> reports() {
    return read(Children.REPORTS, reports);
  }

  List<Extension> extensions() {
    return read(Children.EXTENSIONS, extensions);
  }

  List<AgencyRequest> allRequests() {
    return read(Children.REQUESTS, requests);
  }

  List<Amendment> amendments() {
    return read(Children.AMENDMENTS, amendments);
  }

  /** Before anybody changes them: what they are now is what they were. */
  private <T> List<T> read(Children kind, List<T> children) {
    if (read.contains(kind)) return children;
    Facts before = new Facts();
    kind.told.accept(this, before);
    alsoWas(before.asMap());
    // a new set, since copies of this row share the old one
    read = EnumSet.copyOf(read);
    read.add(kind);
    return children;
  }

  /** What an assignment has many of, each fetched by a statement of its own. */
  private enum Children {
    DELIVERABLES((row, facts) -> row.deliverables.forEach(product -> product.factsInto(facts))),
    EXTENSIONS((row, facts) -> row.extensions.forEach(extension -> extension.factsInto(facts))),
    REQUESTS((row, facts) -> row.requests.forEach(request -> request.factsInto(facts))),
    AMENDMENTS((row, facts) -> row.amendments.forEach(amendment -> amendment.factsInto(facts))),
    REPORTS(
        (row, facts) ->
            row.reports.stream().filter(ProgressReport::isSent).forEach(r -> r.factsInto(facts)));

    private final BiConsumer<AssignmentRecord, Facts> told;

    Children(BiConsumer<AssignmentRecord, Facts> told) {
      this.told = told;
    }
  }
}
