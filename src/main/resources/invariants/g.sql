-- What is numbered is numbered without gaps.
select 'assignment ' || r.assignment_id, 'its reports are not numbered from 1 without gaps'
from progress_report r
group by r.assignment_id having count(*) <> max(r.number) or min(r.number) <> 1;

select 'assignment ' || x.assignment_id, 'its deadline decisions are not numbered from 1 without gaps'
from deadline_extension x
group by x.assignment_id having count(*) <> max(x.number) or min(x.number) <> 1;

select 'assignment ' || q.assignment_id, 'its requests are not numbered from 1 without gaps'
from agency_request q
group by q.assignment_id having count(*) <> max(q.number) or min(q.number) <> 1;

select 'assignment ' || m.assignment_id, 'its amendments are not numbered from 1 without gaps'
from amendment m
group by m.assignment_id having count(*) <> max(m.number) or min(m.number) <> 1;

-- At most one report waits, at most one is being written, of each kind at most one request waits.
select 'assignment ' || r.assignment_id, 'has ' || count(*) || ' reports that wait for a decision'
from progress_report r
where r.status in ('SUBMITTED', 'REVIEWED', 'APPROVED')
group by r.assignment_id having count(*) > 1;

select 'assignment ' || r.assignment_id, 'has ' || count(*) || ' drafts of a report'
from progress_report r
where r.status = 'DRAFT'
group by r.assignment_id having count(*) > 1;

select 'assignment ' || q.assignment_id, 'has ' || count(*) || ' open requests of the kind ' || q.kind
from agency_request q
where q.status in ('RAISED', 'ENDORSED')
group by q.assignment_id, q.kind having count(*) > 1;

-- A directive is issued once: one assignment of each task for each agency.
select 'task ' || a.task_id || ' of directive ' || a.directive_id, count(*) || ' assignments of it are led by ' || a.lead_agency
from assignment a
where a.status <> 'WITHDRAWN'
group by a.task_id, a.directive_id, a.lead_agency having count(*) > 1;
