package vn.chidao.intake;

import java.io.Serializable;
import java.util.List;
import vn.chidao.agency.AgencyGroup;
import vn.chidao.shared.AgencyCode;

/**
 * One of those whom a lead or coordinator cell names.
 *
 * @param said the words of the document
 * @param group null unless a whole group is addressed
 * @param agencies whom it means on the date of the document; empty when that cannot be told
 */
public record Addressee(String said, Kind kind, AgencyGroup group, List<AgencyCode> agencies)
    implements Serializable {
  /** What the words stand for. */
  public enum Kind {
    AGENCY,
    /** All agencies of a group. */
    GROUP,
    /** Those of a group whom it concerns: somebody has to say whom. */
    CONCERNED,
    /** Agencies that are chosen later or by a condition. */
    SUBSET,
    /** A unit inside an agency. */
    UNIT,
    /** No agency of the State's administration: party, courts, enterprises, associations. */
    OUTSIDE,
    UNKNOWN
  }

  public Addressee {
    agencies = List.copyOf(agencies);
  }
}
