package vn.chidao.directive.model;

/** Degree of urgency of a document (Decree 30/2020/NĐ-CP, art. 4: hỏa tốc, thượng khẩn, khẩn). */
public enum Urgency {
  NORMAL,
  URGENT,
  VERY_URGENT,
  EXPRESS
}
