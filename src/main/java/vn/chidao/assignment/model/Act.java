package vn.chidao.assignment.model;

import vn.chidao.shared.Role;

/** What has to be done next with something that waits, and who does it. */
public enum Act {
  RECEIVE(Role.COORDINATOR),
  NAME_OWNER(Role.COORDINATOR),
  REPORT(Role.OFFICIAL),
  REVIEW(Role.SUPERVISOR),
  ENDORSE(Role.AGENCY_LEADER),
  ACCEPT(Role.REVIEWER),
  COORDINATE(Role.COORDINATOR),
  CONTRIBUTE(Role.OFFICIAL),
  REVIEW_EXTENSION(Role.SUPERVISOR),
  DECIDE_EXTENSION(Role.REVIEWER),
  DECIDE_RETURN(Role.ISSUER),
  ACKNOWLEDGE(Role.OFFICIAL),
  ANSWER_INQUIRY(Role.REVIEWER),
  CLEAR_OBSTACLE(Role.COORDINATOR),
  CONFIRM_ANSWER(Role.OFFICIAL),
  ANSWER_URGING(Role.OFFICIAL),
  EXPLAIN_OVERDUE(Role.OFFICIAL),
  EXPLAIN_FOR_AGENCY(Role.COORDINATOR),
  CONFIRM_EXPLANATION(Role.SUPERVISOR),
  DECIDE_OVERDUE(Role.REVIEWER),
  REACH_MILESTONE(Role.OFFICIAL),
  DRAFT(Role.ISSUER),
  CLEAR(Role.CLEARING_LEADER),
  ISSUE(Role.ISSUER),
  CONCLUDE(Role.ISSUER);

  private final Role role;

  Act(Role role) {
    this.role = role;
  }

  public Role role() {
    return role;
  }
}
