-- The row in whose story an act is told too: what an agency contributes belongs into the assignment's story.
alter table audit_entry add column story_id varchar(36);
create index audit_entry_by_story on audit_entry (story_id, id);
