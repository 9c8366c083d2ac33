package vn.chidao.ruletable.model;

/** The decision tables that an administrator may change. */
public enum DecisionTable {
  /** How many working days before a deadline the owner is reminded. */
  REMINDERS("reminder-plan"),
  /** How high lateness is reported, to whom, and when again. */
  ESCALATIONS("escalation-level");

  private final String file;

  DecisionTable(String file) {
    this.file = file;
  }

  /** Name of its file, without the ending, and of the decision in it. */
  public String file() {
    return file;
  }
}
