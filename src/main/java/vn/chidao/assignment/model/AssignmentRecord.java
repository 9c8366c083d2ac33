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
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
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
  List<Deliverable> deliverables = new ArrayList<>();

  @OneToMany(mappedBy = "assignment", cascade = CascadeType.ALL)
  @OrderBy("number")
  List<ProgressReport> reports = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "deadline_extension", joinColumns = @JoinColumn(name = "assignment_id"))
  @OrderBy("number")
  List<Extension> extensions = new ArrayList<>();

  @OneToMany(mappedBy = "assignment", cascade = CascadeType.ALL)
  @OrderBy("number")
  List<AgencyRequest> requests = new ArrayList<>();

  @OneToMany(mappedBy = "assignment", cascade = CascadeType.ALL)
  @OrderBy("number")
  List<Amendment> amendments = new ArrayList<>();

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
    return (int) extensions.stream().filter(Extension::isLater).count();
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
    Facts facts = new Facts().with("id", id);
    source.factsInto(facts);
    brief.factsInto(facts);
    parties.factsInto(facts);
    deadline.factsInto(facts);
    course.factsInto(facts);
    deliverables.forEach(product -> product.factsInto(facts));
    extensions.forEach(extension -> extension.factsInto(facts));
    requests.forEach(request -> request.factsInto(facts));
    amendments.forEach(amendment -> amendment.factsInto(facts));
    reports.stream().filter(ProgressReport::isSent).forEach(r -> r.factsInto(facts));
    return facts.asMap();
  }
}
