package vn.chidao.agency;

import java.util.EnumSet;
import java.util.Set;

/** What an agency is in the order of the State; group addressees are made of kinds. */
public enum AgencyKind {
  GOVERNMENT_OFFICE,
  MINISTRY,
  MINISTERIAL_AGENCY,
  GOVERNMENT_AGENCY,
  PROVINCE,
  /** A centrally run city. */
  CITY,
  COMMUNE,
  WARD,
  SPECIAL_ZONE,
  /** A unit inside another agency. */
  UNIT,
  OTHER;

  /** The lowest level: thousands of them, many with the same name. */
  public static final Set<AgencyKind> COMMUNES = EnumSet.of(COMMUNE, WARD, SPECIAL_ZONE);

  public boolean isCommune() {
    return COMMUNES.contains(this);
  }

  public boolean isProvince() {
    return this == PROVINCE || this == CITY;
  }
}
