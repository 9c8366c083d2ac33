-- A notice of an event that knows only its assignment gets its numbers when it is given out.
alter table notice add column assignment_id varchar(36);
alter table notice alter column directive_number drop not null;
