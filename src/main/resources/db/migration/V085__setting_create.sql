-- What administrators have chosen where no published text settles a rule; no row, or no value, means the default.
create table setting (
  name varchar(60) primary key,
  chosen varchar(500),
  changed_by varchar(36) not null references official (id),
  changed_by_name varchar(255) not null,
  changed_at timestamp with time zone not null,
  reason varchar(1000) not null,
  version bigint not null,
  audit_entries bigint not null
);
