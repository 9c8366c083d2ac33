-- Every attempt to log in, also the refused ones; throttling counts these rows, so all servers count together.
create table login_attempt (
  id varchar(36) primary key,
  at timestamp with time zone not null,
  username varchar(40) not null,
  address varchar(64) not null,
  official_id varchar(36) references official (id),
  outcome varchar(10) not null
);
create index login_attempt_by_username on login_attempt (username, at);
create index login_attempt_by_address on login_attempt (address, at);
