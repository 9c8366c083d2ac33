-- Agencies for ever: a merged ministry or province keeps its row, its dates and its successor.
create table agency (
  code varchar(40) primary key,
  official_code varchar(20),
  name_vi varchar(255) not null,
  name_en varchar(255) not null,
  kind varchar(20) not null,
  valid_from date,
  valid_to date,
  successor_code varchar(40) references agency (code),
  gso_code varchar(10),
  parent_code varchar(40) references agency (code),
  folded_name varchar(255) not null,
  version bigint not null,
  audit_entries bigint not null,
  constraint agency_dates_in_order check (valid_to is null or valid_from is null or valid_from <= valid_to)
);
create index agency_by_kind on agency (kind, valid_to);
create index agency_by_parent on agency (parent_code);
create index agency_by_successor on agency (successor_code);

create table agency_alias (
  agency_code varchar(40) not null references agency (code),
  alias varchar(255) not null,
  folded_alias varchar(255) not null,
  primary key (agency_code, alias)
);
create index agency_alias_by_folded on agency_alias (folded_alias);
