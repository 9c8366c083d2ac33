package vn.chidao.calendar;

/** Why a day differs from the Monday to Friday week (Labour Code 2019, arts. 111 and 112). */
public enum DayType {
  /** A public holiday. */
  HOLIDAY,
  /** The working day after a holiday that fell on a weekend. */
  COMPENSATION,
  /** A working day given up for another one. */
  SWAP_OFF,
  /** A weekend day worked instead. */
  SWAP_WORK;

  boolean isWorked() {
    return this == SWAP_WORK;
  }
}
