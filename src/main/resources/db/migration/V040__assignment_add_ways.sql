-- The ways in which an assignment does not go straight: requests of its agency, amendments, transfer, a leader's approval.
create table agency_request (
  id varchar(36) primary key,
  assignment_id varchar(36) not null references assignment (id),
  number integer not null,
  kind varchar(10) not null,
  status varchar(12) not null,
  ground varchar(15),
  statement varchar(2000) not null,
  document varchar(200),
  proposed_agency varchar(40) references agency (code),
  proposed_due_on date,
  working_days_before integer,
  raised_by varchar(36) not null references official (id),
  raised_at timestamp with time zone not null,
  endorsed_by varchar(36) references official (id),
  endorsed_at timestamp with time zone,
  endorsement_note varchar(2000),
  decided_by varchar(36) references official (id),
  decided_at timestamp with time zone,
  decision_note varchar(2000),
  constraint request_number_once unique (assignment_id, number),
  constraint endorser_is_not_who_asked check (endorsed_by is null or endorsed_by <> raised_by),
  constraint decider_is_not_who_asked check (decided_by is null or decided_by <> raised_by),
  constraint decider_is_not_the_endorser check (decided_by is null or endorsed_by is null or decided_by <> endorsed_by)
);
create index agency_request_open on agency_request (status, assignment_id);

create table amendment (
  id varchar(36) primary key,
  assignment_id varchar(36) not null references assignment (id),
  number integer not null,
  document varchar(200) not null,
  reason varchar(2000) not null,
  amended_by varchar(36) not null references official (id),
  amended_at timestamp with time zone not null,
  acknowledged_by varchar(36) references official (id),
  acknowledged_at timestamp with time zone,
  constraint amendment_number_once unique (assignment_id, number)
);

alter table assignment add column former_leads varchar(4000) default '' not null;
alter table deliverable add column cancelled_on date;
alter table agency add column leader_decides boolean default false not null;

alter table progress_report alter column status set data type varchar(16);
alter table progress_report add column endorsed_by varchar(36) references official (id);
alter table progress_report add column endorsed_at timestamp with time zone;
alter table progress_report add column endorsement_note varchar(2000);
alter table progress_report add constraint endorser_is_another
  check (endorsed_by is null or (endorsed_by <> written_by and (reviewed_by is null or endorsed_by <> reviewed_by)));
alter table progress_report add constraint acceptor_is_not_the_endorser
  check (decided_by is null or endorsed_by is null or decided_by <> endorsed_by);
