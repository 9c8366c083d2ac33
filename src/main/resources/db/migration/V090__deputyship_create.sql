-- Who stands in for whom, from day to day in Vietnam, both included. It is in force at a moment m when
-- from_day <= day(m) <= until_day, named_at <= m and (ended_at is null or m < ended_at).
create table deputyship (
  id varchar(36) primary key,
  principal_id varchar(36) not null references official (id),
  deputy_id varchar(36) not null references official (id),
  agency_code varchar(40) not null references agency (code),
  from_day date not null,
  until_day date not null,
  reason varchar(1000) not null,
  named_by varchar(36) not null references official (id),
  named_at timestamp with time zone not null,
  ended_by varchar(36) references official (id),
  ended_at timestamp with time zone,
  version bigint not null,
  audit_entries bigint not null,
  constraint nobody_is_their_own_deputy check (principal_id <> deputy_id),
  constraint deputyship_has_a_day check (until_day >= from_day)
);
create index deputyship_by_deputy on deputyship (deputy_id, until_day);
create index deputyship_by_principal on deputyship (principal_id, until_day);
create index deputyship_by_agency on deputyship (agency_code, until_day);
