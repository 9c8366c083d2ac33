-- The people who act in the system, what each may do, and how each proves who they are.
create table official (
  id varchar(36) primary key,
  username varchar(40) not null unique,
  name varchar(150) not null,
  position varchar(200) not null,
  agency_code varchar(40) not null references agency (code),
  email varchar(200),
  language varchar(2) not null,
  active boolean not null,
  search_text varchar(700) not null,
  version bigint not null,
  audit_entries bigint not null
);
create index official_by_agency on official (agency_code, name);

create table official_role (
  official_id varchar(36) not null references official (id),
  role varchar(20) not null,
  primary key (official_id, role)
);

create table credential (
  official_id varchar(36) primary key references official (id),
  password_hash varchar(400) not null,
  changed_at timestamp with time zone not null,
  must_change boolean not null,
  version bigint not null,
  audit_entries bigint not null
);
