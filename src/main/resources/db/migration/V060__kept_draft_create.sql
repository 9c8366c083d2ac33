-- What a person has typed into a form and not yet sent; nobody else reads it.
create table kept_draft (
  id varchar(200) primary key,
  typed varchar(100000) not null,
  saved_at timestamp with time zone not null
);
