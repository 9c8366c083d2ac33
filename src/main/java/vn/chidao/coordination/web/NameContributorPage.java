package vn.chidao.coordination.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.chidao.assignment.PossibleOwners;
import vn.chidao.coordination.ContributionSheet;
import vn.chidao.coordination.NameContributor;
import vn.chidao.coordination.model.ContributionId;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.web.Announcements;

/** Where an asked agency's coordinator names who answers. */
@Named
@RequestScoped
public class NameContributorPage {
  @Inject ContributionSheet sheet;
  @Inject PossibleOwners possible;
  @Inject NameContributor nameContributor;
  @Inject Announcements announcements;
  @Inject HttpServletRequest request;

  private String id;
  private ContributionSheet.Line line;
  private String contributor;

  @PostConstruct
  void open() {
    id = request.getParameter("id");
  }

  public void load() {
    line = sheet.one(new ContributionId(id));
    contributor = line.row().contributor();
  }

  public String name() {
    nameContributor.name(new ContributionId(id), new OfficialId(contributor));
    announcements.say("coordination.name.done");
    return "/assignment/inbox?faces-redirect=true";
  }

  public List<PossibleOwners.Candidate> getCandidates() {
    return possible.all();
  }

  public String getId() {
    return id;
  }

  public ContributionSheet.Line getLine() {
    if (line == null) line = sheet.one(new ContributionId(id));
    return line;
  }

  public String getContributor() {
    return contributor;
  }

  public void setContributor(String contributor) {
    this.contributor = contributor;
  }
}
