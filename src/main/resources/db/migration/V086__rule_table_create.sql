-- What the audit trail tells of the decision tables, and who published which version; the tables themselves are the engine's.
create table rule_table (
  name varchar(20) primary key,
  number integer not null,
  row_lines varchar(16000) not null,
  version bigint not null,
  audit_entries bigint not null
);

create table rule_table_version (
  id varchar(40) primary key,
  table_name varchar(20) not null,
  number integer not null,
  published_by varchar(36) not null references official (id),
  published_by_name varchar(255) not null,
  published_at timestamp with time zone not null,
  reason varchar(1000) not null,
  constraint rule_table_version_once unique (table_name, number)
);
