-- Days that differ from the Monday to Friday week; a day switched off stays, with the source that it came from.
create table holiday (
  on_day date primary key,
  type varchar(12) not null,
  name varchar(255) not null,
  source varchar(500) not null,
  confidence varchar(255) not null,
  active boolean not null,
  version bigint not null,
  audit_entries bigint not null
);
