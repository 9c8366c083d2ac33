package vn.chidao.assignment.web;

import vn.chidao.assignment.model.Edition;

/**
 * A page on which the duty itself is changed: what it showed is what is changed, so its form
 * carries that along.
 */
public abstract class OneChange extends OneAssignment {
  private String seen;

  /** Before anything else is read: what is shown is never older than what is carried along. */
  @Override
  public void load() {
    getSeen();
    super.load();
  }

  public String getSeen() {
    if (seen == null) seen = sheet.edition(assignment()).value();
    return seen;
  }

  public void setSeen(String seen) {
    this.seen = seen;
  }

  Edition seen() {
    return new Edition(seen);
  }
}
