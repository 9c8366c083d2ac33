-- Annexes that have become tasks of a draft. The key is given when an annex is handed in: what is
-- confirmed twice, in two windows or by a double click, is taken over once.
create table taken_annex (
  id varchar(36) primary key,
  directive_id varchar(36) not null references directive (id),
  taken_by varchar(36) not null references official (id),
  taken_at timestamp with time zone not null
);
