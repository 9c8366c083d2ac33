package vn.chidao.calendar;

/** What happens to a deadline whose last day is not a working day; a setting (rules R9.4). */
public enum LastDayRule {
  /** The date stays as the document says it. */
  KEEP,
  NEXT_WORKING_DAY
}
