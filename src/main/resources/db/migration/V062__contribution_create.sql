-- What a coordinating agency was asked for and what it answered, one row for each time it was asked.
create table contribution (
  id varchar(36) primary key,
  assignment_id varchar(36) not null references assignment (id),
  directive_id varchar(36) not null references directive (id),
  lead_agency varchar(40) not null references agency (code),
  agency_code varchar(40) not null references agency (code),
  round integer not null,
  request varchar(4000) not null,
  due_on date not null,
  asked_by varchar(36) not null references official (id),
  asked_at timestamp with time zone not null,
  contributor_id varchar(36) references official (id),
  status varchar(10) not null,
  answer varchar(20000),
  evidence varchar(20000),
  answered_by varchar(36) references official (id),
  answered_at timestamp with time zone,
  urged integer not null,
  urged_at timestamp with time zone,
  recall_reason varchar(2000),
  closed_at timestamp with time zone,
  version bigint not null,
  audit_entries bigint not null,
  constraint contribution_round_once unique (assignment_id, agency_code, round)
);
create index contribution_by_agency on contribution (agency_code, status);

create table contribution_file (
  id varchar(36) primary key,
  contribution_id varchar(36) not null references contribution (id),
  name varchar(255) not null,
  media_type varchar(150) not null,
  size_bytes bigint not null,
  sha256 varchar(64) not null,
  content ${blob} not null,
  attached_by varchar(36) not null references official (id),
  attached_at timestamp with time zone not null
);
create index contribution_file_by_contribution on contribution_file (contribution_id);
