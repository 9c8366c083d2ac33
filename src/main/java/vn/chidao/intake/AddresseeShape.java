package vn.chidao.intake;

/** The ways in which lead cells of published annexes are filled in. */
public enum AddresseeShape {
  SINGLE,
  MULTI_NAMED,
  /** "Các Bộ: Công Thương, Xây dựng". */
  MULTI_NAMED_LIST,
  /** Two names with nothing between them. */
  MULTI_MISSING_SEPARATOR,
  MULTI_NAMED_PLUS_GROUP,
  GROUP_ALL_MINISTRIES,
  GROUP_ALL_PROVINCES,
  GROUP_ALL_MINISTRIES_AND_PROVINCES,
  GROUP_UNDEFINED_SUBSET,
  UNIT_INSIDE_MINISTRY,
  NOT_A_STATE_AGENCY,
  /** "X chỉ đạo Y thực hiện". */
  DIRECTED,
  NOT_STATED,
  UNKNOWN
}
