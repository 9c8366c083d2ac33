-- A report that its owner takes back while it waits for a decision: when, and why.
alter table progress_report add column recalled_at timestamp with time zone;
alter table progress_report add column recall_reason varchar(2000);
