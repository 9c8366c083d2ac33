/**
 * The monthly review of assignments that are late: the agency explains and binds itself to a
 * roadmap, its supervisor confirms, the Office of the Government decides, and the milestones are
 * watched. It changes no deadline and no status of the assignment.
 */
package vn.chidao.overdue;
