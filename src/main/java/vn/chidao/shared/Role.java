package vn.chidao.shared;

/** What a person may do in the system; one person may hold several roles in one agency. */
public enum Role {
  /** Drafts, issues, amends and concludes directives at the Office of the Government. */
  ISSUER,
  /** The second person who clears a draft directive before it is issued. */
  CLEARING_LEADER,
  /** Receives assignments for an agency and names the owner. */
  COORDINATOR,
  /** Does the assigned work and reports on it. */
  OFFICIAL,
  /** Approves or sends back reports inside the agency. */
  SUPERVISOR,
  /** Approves after the supervisor what the agency reports, where the agency wants it. */
  AGENCY_LEADER,
  /** Accepts or sends back results for the issuing side. */
  REVIEWER,
  /** Traces the history; changes nothing. */
  AUDITOR,
  /** Keeps agencies, officials and the calendar; decides nothing about assignments. */
  ADMINISTRATOR
}
