package vn.chidao.assignment.model;

import java.util.List;
import java.util.stream.Stream;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.RuleViolation;

/** The agencies that take part in an assignment beside its lead. */
public record Partners(List<AgencyCode> coLeads, List<AgencyCode> coordinators) {
  public List<AgencyCode> all() {
    return Stream.concat(coLeads.stream(), coordinators.stream()).toList();
  }

  /** Those of these that are not among the others. */
  public List<AgencyCode> without(Partners others) {
    return all().stream().filter(agency -> !others.all().contains(agency)).toList();
  }

  /** Each takes one part: lead, co-lead or coordinator (Decree 39/2022/NĐ-CP). */
  void requireOnePartEach(AgencyCode lead) {
    if (all().contains(lead)) throw new RuleViolation("assignment.amend.leadTakesPart");
    if (all().stream().distinct().count() < all().size())
      throw new RuleViolation("assignment.amend.twoParts");
  }
}
