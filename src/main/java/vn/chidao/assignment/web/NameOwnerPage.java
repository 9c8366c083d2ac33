package vn.chidao.assignment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.NameOwner;
import vn.chidao.assignment.PossibleOwners;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.web.Announcements;

/** Where a coordinator names who does the work, or somebody else later. */
@Named
@RequestScoped
public class NameOwnerPage {
  @Inject AssignmentSheet sheet;
  @Inject PossibleOwners possibleOwners;
  @Inject NameOwner nameOwner;
  @Inject Announcements announcements;
  @Inject HttpServletRequest request;

  private String id;
  private AssignmentSheet.Head head;
  private String owner;
  private List<PossibleOwners.Candidate> candidates;

  @PostConstruct
  void open() {
    id = request.getParameter("id");
  }

  public void load() {
    head = sheet.head(new AssignmentId(id));
    owner = head.owner();
    candidates = possibleOwners.all();
  }

  public String name() {
    nameOwner.name(new AssignmentId(id), new OfficialId(owner));
    announcements.say("assignment.owner.done", getNamed());
    return "/assignment/inbox?faces-redirect=true";
  }

  private String getNamed() {
    return getCandidates().stream()
        .filter(candidate -> candidate.id().equals(owner))
        .map(PossibleOwners.Candidate::name)
        .findFirst()
        .orElse("");
  }

  public String getId() {
    return id;
  }

  public AssignmentSheet.Head getHead() {
    if (head == null) head = sheet.head(new AssignmentId(id));
    return head;
  }

  public List<PossibleOwners.Candidate> getCandidates() {
    if (candidates == null) candidates = possibleOwners.all();
    return candidates;
  }

  public String getOwner() {
    return owner;
  }

  public void setOwner(String owner) {
    this.owner = owner;
  }
}
