package vn.chidao.agency;

import static vn.chidao.agency.AgencyKind.CITY;
import static vn.chidao.agency.AgencyKind.GOVERNMENT_AGENCY;
import static vn.chidao.agency.AgencyKind.GOVERNMENT_OFFICE;
import static vn.chidao.agency.AgencyKind.MINISTERIAL_AGENCY;
import static vn.chidao.agency.AgencyKind.MINISTRY;
import static vn.chidao.agency.AgencyKind.PROVINCE;

import java.util.EnumSet;
import java.util.Set;

/**
 * Agencies addressed together; who belongs to a group is decided by the date of the document. The
 * Office of the Government is a ministerial-level agency (Decree 36/2025/NĐ-CP).
 */
public enum AgencyGroup {
  MINISTRIES("Các bộ, cơ quan ngang bộ", GOVERNMENT_OFFICE, MINISTRY, MINISTERIAL_AGENCY),
  GOVERNMENT_AGENCIES("Các cơ quan thuộc Chính phủ", GOVERNMENT_AGENCY),
  /** "Các bộ, ngành": ministries, ministerial-level and government-attached agencies. */
  MINISTRIES_AND_AGENCIES(
      "Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ",
      GOVERNMENT_OFFICE,
      MINISTRY,
      MINISTERIAL_AGENCY,
      GOVERNMENT_AGENCY),
  PROVINCES("UBND các tỉnh, thành phố trực thuộc Trung ương", PROVINCE, CITY),
  CITIES("Các thành phố trực thuộc Trung ương", CITY),
  ALL(
      "Các bộ, ngành, địa phương",
      GOVERNMENT_OFFICE,
      MINISTRY,
      MINISTERIAL_AGENCY,
      GOVERNMENT_AGENCY,
      PROVINCE,
      CITY);

  private final String phrase;
  private final Set<AgencyKind> kinds;

  AgencyGroup(String phrase, AgencyKind first, AgencyKind... others) {
    this.phrase = phrase;
    this.kinds = EnumSet.of(first, others);
  }

  /** How a directive addresses the group. */
  public String phrase() {
    return phrase;
  }

  public Set<AgencyKind> kinds() {
    return kinds;
  }
}
