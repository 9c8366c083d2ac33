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

-- Nor by a deputy, or by who did it as one: the tables refuse most of this themselves.
select 'report ' || r.id || ' of assignment ' || r.assignment_id, 'was approved by a deputy of who wrote it, or by who wrote as one'
from progress_report r
where r.written_by in (r.reviewed_by_deputy, r.endorsed_by_deputy, r.decided_by_deputy)
   or position(r.reviewed_by in r.written_by_deputies) > 0 or position(r.reviewed_by_deputy in r.written_by_deputies) > 0
   or position(r.endorsed_by in r.written_by_deputies) > 0 or position(r.endorsed_by_deputy in r.written_by_deputies) > 0
   or position(r.decided_by in r.written_by_deputies) > 0 or position(r.decided_by_deputy in r.written_by_deputies) > 0;

select 'directive ' || d.id || ' (' || d.number || ')', 'was cleared by a deputy of who drafted it, or by who drafted as one'
from directive d
where d.drafted_by = d.cleared_by_deputy or d.drafted_by_deputy in (d.cleared_by, d.cleared_by_deputy);

select 'inquiry ' || i.id || ' of assignment ' || i.assignment_id, 'was answered by a deputy of who raised it, or by who raised it as one'
from inquiry i
where i.raised_by = i.answered_by_deputy or i.raised_by_deputy in (i.answered_by, i.answered_by_deputy);

select 'request ' || q.number || ' of assignment ' || q.assignment_id, 'was decided on by a hand that asked for it, as a deputy or as a principal'
from agency_request q
where q.raised_by in (q.endorsed_by_deputy, q.decided_by_deputy)
   or q.raised_by_deputy in (q.endorsed_by, q.endorsed_by_deputy, q.decided_by, q.decided_by_deputy);

-- A deputy never decides on the work of the principal for whom they stand in at that moment.
select 'report ' || r.id || ' of assignment ' || r.assignment_id, 'was decided on by the deputy of who wrote it: ' || p.deputy_id
from progress_report r
join deputyship p on p.principal_id = r.written_by
where (p.deputy_id in (r.reviewed_by, r.reviewed_by_deputy)
       and p.named_at <= r.reviewed_at and (p.ended_at is null or r.reviewed_at < p.ended_at)
       and cast(r.reviewed_at at time zone 'Asia/Ho_Chi_Minh' as date) between p.from_day and p.until_day)
   or (p.deputy_id in (r.endorsed_by, r.endorsed_by_deputy)
       and p.named_at <= r.endorsed_at and (p.ended_at is null or r.endorsed_at < p.ended_at)
       and cast(r.endorsed_at at time zone 'Asia/Ho_Chi_Minh' as date) between p.from_day and p.until_day)
   or (p.deputy_id in (r.decided_by, r.decided_by_deputy)
       and p.named_at <= r.decided_at and (p.ended_at is null or r.decided_at < p.ended_at)
       and cast(r.decided_at at time zone 'Asia/Ho_Chi_Minh' as date) between p.from_day and p.until_day);
