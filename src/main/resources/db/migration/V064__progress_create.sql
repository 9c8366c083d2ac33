-- What owners say of their work on the way: percent and words per product, obstacles and questions.
create table progress_update (
  id varchar(36) primary key,
  assignment_id varchar(36) not null references assignment (id),
  directive_id varchar(36) not null references directive (id),
  directive_number varchar(60) not null,
  label varchar(40),
  lead_agency varchar(40) not null references agency (code),
  deliverable_id varchar(36) references deliverable (id),
  percent integer not null,
  narrative varchar(4000),
  reason varchar(2000),
  changed_on date not null,
  updated_by varchar(36) not null references official (id),
  updated_at timestamp with time zone not null,
  version bigint not null,
  audit_entries bigint not null,
  constraint progress_update_percent check (percent between 0 and 100)
);
create index progress_update_by_assignment on progress_update (assignment_id, updated_at);

create table inquiry (
  id varchar(36) primary key,
  assignment_id varchar(36) not null references assignment (id),
  directive_id varchar(36) not null references directive (id),
  directive_number varchar(60) not null,
  label varchar(40),
  lead_agency varchar(40) not null references agency (code),
  kind varchar(10) not null,
  matter varchar(4000) not null,
  addressee varchar(40) not null references agency (code),
  due_on date not null,
  raised_by varchar(36) not null references official (id),
  raised_at timestamp with time zone not null,
  waiting_since timestamp with time zone not null,
  status varchar(10) not null,
  answer varchar(20000),
  answered_by varchar(36) references official (id),
  answered_at timestamp with time zone,
  note varchar(2000),
  closed_by varchar(36) references official (id),
  closed_at timestamp with time zone,
  urged integer not null,
  urged_at timestamp with time zone,
  version bigint not null,
  audit_entries bigint not null
);
create index inquiry_by_assignment on inquiry (assignment_id, raised_at);
create index inquiry_by_addressee on inquiry (addressee, status);
