-- Beside the one in whose name something was done: the deputy who did it. Columns named *_by hold the principal,
-- *_by_deputy the deputy's id, null when nobody stood in. On a report several deputies may have written, by ids
-- separated by blanks.
alter table audit_entry add column on_behalf_of_name varchar(200);

alter table progress_report add column written_by_deputies varchar(400);
alter table progress_report add column reviewed_by_deputy varchar(36) references official (id);
alter table progress_report add column endorsed_by_deputy varchar(36) references official (id);
alter table progress_report add column decided_by_deputy varchar(36) references official (id);
alter table progress_report add constraint reviewer_is_no_deputy_who_wrote check (
  reviewed_by_deputy <> written_by
  and position(reviewed_by in written_by_deputies) = 0
  and position(reviewed_by_deputy in written_by_deputies) = 0);
alter table progress_report add constraint endorser_is_no_deputy_who_wrote_or_reviewed check (
  endorsed_by_deputy <> written_by
  and position(endorsed_by in written_by_deputies) = 0
  and position(endorsed_by_deputy in written_by_deputies) = 0
  and endorsed_by <> reviewed_by_deputy
  and endorsed_by_deputy <> reviewed_by
  and endorsed_by_deputy <> reviewed_by_deputy);
alter table progress_report add constraint acceptor_is_no_deputy_who_wrote_or_approved check (
  decided_by_deputy <> written_by
  and position(decided_by in written_by_deputies) = 0
  and position(decided_by_deputy in written_by_deputies) = 0
  and decided_by <> reviewed_by_deputy
  and decided_by_deputy <> reviewed_by
  and decided_by_deputy <> reviewed_by_deputy
  and decided_by <> endorsed_by_deputy
  and decided_by_deputy <> endorsed_by
  and decided_by_deputy <> endorsed_by_deputy);

alter table agency_request add column raised_by_deputy varchar(36) references official (id);
alter table agency_request add column endorsed_by_deputy varchar(36) references official (id);
alter table agency_request add column decided_by_deputy varchar(36) references official (id);
alter table agency_request add constraint request_hands_differ check (
  endorsed_by <> raised_by_deputy
  and endorsed_by_deputy <> raised_by
  and endorsed_by_deputy <> raised_by_deputy
  and decided_by <> raised_by_deputy
  and decided_by_deputy <> raised_by
  and decided_by_deputy <> raised_by_deputy
  and decided_by <> endorsed_by_deputy
  and decided_by_deputy <> endorsed_by
  and decided_by_deputy <> endorsed_by_deputy);

alter table directive add column drafted_by_deputy varchar(36) references official (id);
alter table directive add column cleared_by_deputy varchar(36) references official (id);
alter table directive add constraint directive_cleared_by_no_deputy_who_drafted check (
  cleared_by <> drafted_by_deputy
  and cleared_by_deputy <> drafted_by
  and cleared_by_deputy <> drafted_by_deputy);

alter table inquiry add column raised_by_deputy varchar(36) references official (id);
alter table inquiry add column answered_by_deputy varchar(36) references official (id);
