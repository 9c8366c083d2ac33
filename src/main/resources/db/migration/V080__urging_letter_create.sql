-- Letters by which the Office of the Government urges: one row for each assignment that a letter urges.
create table urging_letter (
  id varchar(36) primary key,
  letter_id varchar(36) not null,
  assignment_id varchar(36) not null references assignment (id),
  directive_id varchar(36) not null references directive (id),
  directive_number varchar(60) not null,
  label varchar(40),
  lead_agency varchar(40) not null references agency (code),
  document_number varchar(60),
  document_date date,
  letter varchar(4000) not null,
  report_due_on date,
  urged_by varchar(36) not null references official (id),
  urged_at timestamp with time zone not null,
  version bigint not null,
  audit_entries bigint not null,
  constraint urging_once_per_letter unique (letter_id, assignment_id)
);
create index urging_letter_by_assignment on urging_letter (assignment_id, urged_at);
