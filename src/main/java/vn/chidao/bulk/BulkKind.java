package vn.chidao.bulk;

import java.util.List;

/** What can be done in the background. */
public enum BulkKind {
  /** Decisions on reports. */
  REVIEW("/assignment/assignment.xhtml?id=", "/assignment/review-batch.xhtml"),
  /** One letter that urges many. */
  URGE("/assignment/assignment.xhtml?id=", "/assignment/assignments.xhtml"),
  /** A directive with all its assignments, in one transaction. */
  ISSUE("/directive/directive.xhtml?id=", "/directive/directives.xhtml"),
  /** A directive is taken back, and its open assignments with it, in one transaction. */
  REVOKE("/directive/directive.xhtml?id=", "/directive/directives.xhtml"),
  /** Jobs that failed. */
  RETRY(null, "/processes/failed-jobs.xhtml");

  private final String page;
  private final String from;

  BulkKind(String page, String from) {
    this.page = page;
    this.from = from;
  }

  /** Whether it is one thing that takes long, rather than many things. */
  public boolean isOneThing() {
    return this == ISSUE || this == REVOKE;
  }

  /** Where one of the items is shown; null when nowhere. */
  public String pageOf(String subject) {
    return page == null ? null : page + subject;
  }

  /** Where more of it can be done. */
  public String from() {
    return from;
  }

  /** What only one run at a time may do; null when several may. */
  String onlyOne(List<String> subjects) {
    if (isOneThing()) return ofDirective(subjects.get(0));
    return this == RETRY ? name() : null;
  }

  static String ofDirective(String id) {
    return "DIRECTIVE " + id;
  }
}
