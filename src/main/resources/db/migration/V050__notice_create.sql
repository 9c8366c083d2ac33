-- What people are told: the notice as it was written with the fact, each person's copy of it, and the mails.
create table notice (
  id varchar(36) primary key,
  at timestamp with time zone not null,
  kind varchar(60) not null,
  notice_group varchar(10) not null,
  directive_number varchar(60) not null,
  label varchar(40),
  due_on date,
  page varchar(200) not null,
  audience varchar(40000) not null,
  caused_by varchar(36) not null,
  given_at timestamp with time zone,
  version bigint not null
);
create index notice_to_give on notice (given_at, at);

create table outbox_mail (
  id varchar(80) primary key,
  official_id varchar(36) not null references official (id),
  digest boolean not null,
  state varchar(10) not null,
  made_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  attempts integer not null,
  sent_at timestamp with time zone,
  sent_to varchar(200),
  failure varchar(500)
);
create index outbox_mail_due on outbox_mail (state, due_at);

create table notice_copy (
  id varchar(80) primary key,
  notice_id varchar(36) not null references notice (id),
  official_id varchar(36) not null references official (id),
  at timestamp with time zone not null,
  mail_id varchar(80) references outbox_mail (id),
  read_at timestamp with time zone,
  constraint notice_once_per_person unique (notice_id, official_id)
);
create index notice_copy_by_person on notice_copy (official_id, at);
create index notice_copy_unread on notice_copy (official_id, read_at);
create index notice_copy_by_mail on notice_copy (mail_id);
