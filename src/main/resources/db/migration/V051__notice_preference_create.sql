-- How each person wants to be told by mail, and the fingerprint of the secret in their calendar's address.
create table notice_preference (
  official_id varchar(36) primary key references official (id),
  mail_work varchar(10) not null,
  mail_deadline varchar(10) not null,
  mail_outcome varchar(10) not null,
  feed_digest varchar(64) unique,
  feed_renewed_at timestamp with time zone,
  version bigint not null,
  audit_entries bigint not null
);
