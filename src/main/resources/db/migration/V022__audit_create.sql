-- Who did what, when, why, and what it was before: written once, never changed.
create sequence audit_entry_seq start with 50 increment by 50;
create table audit_entry (
  id bigint primary key,
  at timestamp with time zone not null,
  actor_id varchar(36) not null,
  actor_name varchar(200) not null,
  actor_position varchar(200) not null,
  actor_agency varchar(40) not null,
  on_behalf_of varchar(36),
  action varchar(60) not null,
  subject_type varchar(30) not null,
  subject_id varchar(60) not null,
  subject_entry bigint not null,
  directive_id varchar(36),
  subject_agency varchar(40),
  reason varchar(4000) not null,
  changes varchar(1000000) not null,
  constraint audit_entry_once unique (subject_type, subject_id, subject_entry)
);
create index audit_entry_by_time on audit_entry (at, id);
create index audit_entry_by_directive on audit_entry (directive_id, id);
create index audit_entry_by_actor on audit_entry (actor_id, at);
create index audit_entry_by_agency on audit_entry (actor_agency, at);
create index audit_entry_by_subject_agency on audit_entry (subject_agency, at);
