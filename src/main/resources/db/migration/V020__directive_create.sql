-- A directive, the tasks of its annex and who leads or coordinates each of them.
create table directive (
  id varchar(36) primary key,
  number varchar(60) not null,
  document_type varchar(10) not null,
  issued_on date not null,
  issued_by varchar(200) not null,
  signer varchar(150) not null,
  signing_authority varchar(200),
  directing_leader varchar(150),
  monitoring_agency varchar(40) not null references agency (code),
  urgency varchar(20) not null,
  subject varchar(500) not null,
  basis varchar(2000),
  earlier_documents varchar(2000),
  source_file_id varchar(36),
  source_file_name varchar(255),
  status varchar(20) not null,
  drafted_by varchar(36) not null references official (id),
  drafted_at timestamp with time zone not null,
  submitted_at timestamp with time zone,
  lacking_tasks integer,
  sent_back_reason varchar(2000),
  cleared_by varchar(36) references official (id),
  cleared_at timestamp with time zone,
  put_in_force_at timestamp with time zone,
  closed_at timestamp with time zone,
  conclusion varchar(4000),
  revocation_reason varchar(2000),
  search_text varchar(4000) not null,
  version bigint not null,
  audit_entries bigint not null,
  constraint directive_number_once unique (number, issued_on, issued_by),
  constraint directive_cleared_by_a_second_person check (cleared_by is null or cleared_by <> drafted_by)
);
create index directive_by_status on directive (status, issued_on);

create table source_file (
  id varchar(36) primary key,
  directive_id varchar(36) not null references directive (id),
  name varchar(255) not null,
  media_type varchar(150) not null,
  size_bytes bigint not null,
  sha256 varchar(64) not null,
  content ${blob} not null,
  attached_by varchar(36) not null references official (id),
  attached_at timestamp with time zone not null
);

create table task (
  id varchar(36) primary key,
  directive_id varchar(36) not null references directive (id),
  place integer not null,
  label varchar(40),
  section varchar(500),
  work varchar(4000) not null,
  objective varchar(2000),
  authority varchar(1000),
  resources varchar(1000),
  expected_result varchar(2000),
  measure_name varchar(500),
  measure_unit varchar(60),
  measure_target varchar(60),
  deadline_kind varchar(10),
  due_on date,
  reporting_period varchar(12),
  deadline_text varchar(500),
  accountable_person varchar(200),
  reports_to varchar(500),
  lead_text varchar(2000),
  coordinator_text varchar(2000),
  lead_mode varchar(12) not null
);
create index task_by_directive on task (directive_id, place);

create table task_party (
  task_id varchar(36) not null references task (id),
  agency_code varchar(40) not null references agency (code),
  part varchar(12) not null,
  place integer not null,
  primary key (task_id, part, agency_code)
);
create index task_party_by_agency on task_party (agency_code, task_id);

create table task_product (
  task_id varchar(36) not null references task (id),
  place integer not null,
  name varchar(1000) not null,
  kind varchar(10) not null,
  acceptance varchar(1000),
  primary key (task_id, place)
);

create table task_waiver (
  task_id varchar(36) not null references task (id),
  clear varchar(20) not null,
  reason varchar(1000) not null,
  waived_by varchar(36) not null references official (id),
  waived_at timestamp with time zone not null,
  primary key (task_id, clear)
);
