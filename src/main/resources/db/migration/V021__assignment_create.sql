-- One agency's duty to deliver one task, its products, its reports and the extensions of its deadline.
create table assignment (
  id varchar(36) primary key,
  directive_id varchar(36) not null references directive (id),
  task_id varchar(36) not null references task (id),
  directive_number varchar(60) not null,
  label varchar(40),
  place integer not null,
  work varchar(4000) not null,
  objective varchar(2000),
  authority varchar(1000),
  resources varchar(1000),
  expected_result varchar(2000),
  measure varchar(700),
  lead_agency varchar(40) not null references agency (code),
  assigned_to varchar(4000) not null,
  monitoring_agency varchar(40) not null references agency (code),
  co_leads varchar(40000) not null,
  coordinators varchar(40000) not null,
  accountable_person varchar(200),
  reports_to varchar(500),
  urgency varchar(20) not null,
  deadline_kind varchar(10) not null,
  original_due_on date,
  due_on date,
  reporting_period varchar(12),
  deadline_text varchar(500),
  waived varchar(200) not null,
  status varchar(20) not null,
  owner_id varchar(36) references official (id),
  assigned_at timestamp with time zone not null,
  receipt_due_on date not null,
  received_at timestamp with time zone,
  received_by varchar(36) references official (id),
  waiting_since timestamp with time zone not null,
  escalation_level integer not null,
  completed_on date,
  closed_at timestamp with time zone,
  withdrawal_reason varchar(2000),
  search_text varchar(8000) not null,
  version bigint not null,
  audit_entries bigint not null,
  constraint assignment_fixed_has_date check (deadline_kind <> 'FIXED' or due_on is not null)
);
create index assignment_by_directive on assignment (directive_id, place);
create index assignment_by_agency on assignment (lead_agency, status, due_on);
create index assignment_by_owner on assignment (owner_id, status, due_on);
create index assignment_by_status on assignment (status, due_on);
create index assignment_by_task on assignment (task_id);

create table deliverable (
  id varchar(36) primary key,
  assignment_id varchar(36) not null references assignment (id),
  place integer not null,
  name varchar(1000) not null,
  kind varchar(10) not null,
  acceptance varchar(1000),
  accepted_on date
);
create index deliverable_by_assignment on deliverable (assignment_id, place);

create table deadline_extension (
  assignment_id varchar(36) not null references assignment (id),
  number integer not null,
  from_due_on date not null,
  to_due_on date not null,
  decision_document varchar(200) not null,
  reason varchar(2000) not null,
  decided_by varchar(36) not null references official (id),
  decided_at timestamp with time zone not null,
  primary key (assignment_id, number)
);

create table progress_report (
  id varchar(36) primary key,
  assignment_id varchar(36) not null references assignment (id),
  number integer not null,
  kind varchar(10) not null,
  status varchar(12) not null,
  narrative varchar(20000),
  evidence varchar(20000),
  written_by varchar(36) not null references official (id),
  saved_at timestamp with time zone not null,
  submitted_at timestamp with time zone,
  reviewed_by varchar(36) references official (id),
  reviewed_at timestamp with time zone,
  review_note varchar(2000),
  decided_by varchar(36) references official (id),
  decided_at timestamp with time zone,
  decision_note varchar(2000),
  version bigint not null,
  constraint report_number_once unique (assignment_id, number),
  constraint reviewer_is_not_the_author check (reviewed_by is null or reviewed_by <> written_by),
  constraint acceptor_is_not_the_author check (decided_by is null or decided_by <> written_by),
  constraint acceptor_is_not_the_reviewer check (decided_by is null or reviewed_by is null or decided_by <> reviewed_by)
);

create table report_item (
  report_id varchar(36) not null references progress_report (id),
  deliverable_id varchar(36) not null references deliverable (id),
  document_number varchar(60),
  document_date date,
  document_signer varchar(150),
  remark varchar(2000),
  primary key (report_id, deliverable_id)
);

create table evidence_file (
  id varchar(36) primary key,
  report_id varchar(36) not null references progress_report (id),
  deliverable_id varchar(36) not null references deliverable (id),
  name varchar(255) not null,
  media_type varchar(150) not null,
  size_bytes bigint not null,
  sha256 varchar(64) not null,
  content ${blob} not null,
  attached_by varchar(36) not null references official (id),
  attached_at timestamp with time zone not null
);
create index evidence_file_by_report on evidence_file (report_id);

-- who takes part in the assignments of a task beside each lead: living agencies, found by agency
create table task_part (
  id varchar(80) primary key,
  task_id varchar(36) not null references task (id),
  agency_code varchar(40) not null references agency (code)
);
create index task_part_by_agency on task_part (agency_code, task_id);
