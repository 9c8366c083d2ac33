-- No decision by who did the work, asked for it, or decided on it before.
select 'report ' || r.id || ' of assignment ' || r.assignment_id, 'was approved by who wrote it'
from progress_report r
where r.reviewed_by = r.written_by or r.endorsed_by = r.written_by;

select 'report ' || r.id || ' of assignment ' || r.assignment_id, 'was decided on by who wrote or approved it'
from progress_report r
where r.decided_by in (r.written_by, r.reviewed_by, r.endorsed_by) or r.endorsed_by = r.reviewed_by;

select 'request ' || q.number || ' of assignment ' || q.assignment_id, 'was decided on by who asked for it or passed it on'
from agency_request q
where q.raised_by in (q.endorsed_by, q.decided_by) or q.endorsed_by = q.decided_by;

select 'directive ' || d.id || ' (' || d.number || ')', 'was cleared by who drafted it'
from directive d
where d.cleared_by = d.drafted_by;

select 'inquiry ' || i.id || ' of assignment ' || i.assignment_id, 'was answered by who raised it'
from inquiry i
where i.answered_by = i.raised_by;

select 'overdue-review ' || r.id || ' of assignment ' || r.assignment_id, 'was decided on by who explained or confirmed it'
from overdue_review r
where r.explained_by in (r.confirmed_by, r.decided_by) or r.confirmed_by = r.decided_by;
