-- What administrators did to running processes: a failed job tried again, open processes moved to another version.
create table process_operation (
  id varchar(36) primary key,
  kind varchar(10) not null,
  process_key varchar(60),
  step varchar(100),
  subject_id varchar(60),
  from_version integer,
  to_version integer,
  planned integer,
  left_out integer,
  batch_id varchar(64),
  ordered_by varchar(36) not null references official (id),
  ordered_at timestamp with time zone not null,
  outcome varchar(1000),
  version bigint not null,
  audit_entries bigint not null
);
create index process_operation_by_time on process_operation (ordered_at);
