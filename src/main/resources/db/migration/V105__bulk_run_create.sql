-- What a person does to many at once, or what takes long: it goes on in the background, and the page can be left. Each
-- item is an act of its own, whose record is the audit trail; what stands here is what came of the run, for a month.
create table bulk_run (
  id varchar(36) primary key,
  kind varchar(10) not null,
  only_one varchar(60) unique,
  given varchar(20000) not null,
  person_id varchar(36) not null references official (id),
  deputy_id varchar(36) references official (id),
  begun_at timestamp with time zone not null,
  beat_at timestamp with time zone,
  ended_at timestamp with time zone
);
create index bulk_run_by_person on bulk_run (person_id, begun_at);
create index bulk_run_by_deputy on bulk_run (deputy_id, begun_at);

create table bulk_item (
  id varchar(36) primary key,
  run_id varchar(36) not null references bulk_run (id) on delete cascade,
  place integer not null,
  subject varchar(64) not null,
  title_vi varchar(1000) not null,
  title_en varchar(1000) not null,
  given varchar(20000) not null,
  state varchar(10) not null,
  reason_vi varchar(4000),
  reason_en varchar(4000),
  settled_at timestamp with time zone,
  unique (run_id, place)
);
