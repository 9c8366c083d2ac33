-- A file that goes on from a report that came back into the next one: the file of which it is a copy.
alter table evidence_file add column copied_from varchar(36);
