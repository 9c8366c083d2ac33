package vn.chidao.assignment;

import jakarta.persistence.TypedQuery;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Person;

/**
 * What a person may see in lists, as a condition of a query over assignments {@code a}: the Office
 * of the Government everything, an agency what it leads, co-leads, coordinates or monitors. The
 * same rule for a single assignment is {@link vn.chidao.assignment.model.Parties#include}.
 */
record Sight(AgencyCode agency) {
  static Sight of(Person person) {
    return new Sight(person.agency());
  }

  String condition() {
    if (seesEverything()) return "1 = 1";
    return "(a.parties.lead = :sight or a.parties.monitoring = :sight"
        + " or a.source.task in (select p.task from TaskPart p where p.agency = :sight))";
  }

  <T> TypedQuery<T> applyTo(TypedQuery<T> query) {
    return seesEverything() ? query : query.setParameter("sight", agency.value());
  }

  private boolean seesEverything() {
    return agency.equals(AgencyCode.GOVERNMENT_OFFICE);
  }
}
