-- The monthly review of late assignments: one row for each assignment and month, with the milestones of its roadmap.
create table overdue_review (
  id varchar(36) primary key,
  assignment_id varchar(36) not null references assignment (id),
  directive_id varchar(36) not null references directive (id),
  directive_number varchar(60) not null,
  label varchar(40),
  lead_agency varchar(40) not null references agency (code),
  review_month varchar(7) not null,
  late_since date not null,
  opened_at timestamp with time zone not null,
  explain_due_on date not null,
  status varchar(12) not null,
  waiting_since timestamp with time zone not null,
  nature varchar(2000),
  degree varchar(2000),
  cause varchar(4000),
  responsibility varchar(2000),
  explained_by varchar(36) references official (id),
  explained_at timestamp with time zone,
  confirmed_by varchar(36) references official (id),
  confirmed_at timestamp with time zone,
  confirmation_note varchar(2000),
  decided_by varchar(36) references official (id),
  decided_at timestamp with time zone,
  decision_note varchar(2000),
  return_reason varchar(2000),
  returned_by varchar(36) references official (id),
  urged integer not null,
  urged_at timestamp with time zone,
  version bigint not null,
  audit_entries bigint not null,
  constraint overdue_review_once_a_month unique (assignment_id, review_month),
  constraint confirmer_is_not_the_writer check (confirmed_by is null or confirmed_by <> explained_by),
  constraint overdue_decider_is_another check
    (decided_by is null or (decided_by <> explained_by and decided_by <> confirmed_by))
);
create index overdue_review_open on overdue_review (status, assignment_id);

create table roadmap_milestone (
  id varchar(36) primary key,
  review_id varchar(36) not null references overdue_review (id),
  place integer not null,
  aim varchar(1000) not null,
  due_on date not null,
  reached_on date,
  words varchar(2000),
  missed_on date
);
create index roadmap_milestone_by_review on roadmap_milestone (review_id, place);
