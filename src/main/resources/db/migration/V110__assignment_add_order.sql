-- The register shows what is open before what is closed, least time left first. A column for the first half of that
-- order, and an index for all of it, so that a first page reads its own rows and no others.
alter table assignment add column closed integer
  generated always as (case when status in ('ACCEPTED', 'WITHDRAWN') then 1 else 0 end) ${stored};
create index assignment_in_order on assignment (closed, due_on, place, id);
