package vn.chidao.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.chidao.assignment.NameOwner;
import vn.chidao.assignment.PossibleOwners;
import vn.chidao.shared.OfficialId;

/** Where a coordinator names who does the work, or somebody else later. */
@Named
@RequestScoped
public class NameOwnerPage extends OneAssignment {
  private static final String NOBODY = "-";

  @Inject PossibleOwners possibleOwners;
  @Inject NameOwner nameOwner;

  private String owner;
  private String before;
  private List<PossibleOwners.Candidate> candidates;

  @Override
  public void load() {
    super.load();
    if (before != null) return;
    owner = getHead().owner();
    before = owner == null ? NOBODY : owner;
  }

  public String name() {
    OfficialId seen = NOBODY.equals(before) ? null : new OfficialId(before);
    nameOwner.name(assignment(), seen, new OfficialId(owner));
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

  public List<PossibleOwners.Candidate> getCandidates() {
    if (candidates == null) candidates = possibleOwners.all();
    return candidates;
  }

  /** Whose the work was when the page was opened: its form carries it along. */
  public String getBefore() {
    return before;
  }

  public void setBefore(String before) {
    this.before = before;
  }

  public String getOwner() {
    return owner;
  }

  public void setOwner(String owner) {
    this.owner = owner;
  }
}
