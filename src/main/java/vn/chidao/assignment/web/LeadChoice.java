package vn.chidao.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import vn.chidao.agency.Agencies;
import vn.chidao.agency.AgencyEntry;
import vn.chidao.assignment.Deadlines;
import vn.chidao.shared.Actor;
import vn.chidao.shared.AgencyCode;

/** The agencies by whose lead a list can be filtered: for those who see more than their own. */
@Named
@RequestScoped
public class LeadChoice {
  @Inject Agencies agencies;
  @Inject Deadlines deadlines;
  @Inject Actor actor;

  public List<AgencyEntry> getAgencies() {
    if (!actor.agency().equals(AgencyCode.GOVERNMENT_OFFICE)) return List.of();
    return agencies.directory().all().stream()
        .filter(agency -> !agency.endedBefore(deadlines.today()))
        .sorted(Comparator.comparing(AgencyEntry::name))
        .toList();
  }
}
