-- Everything that waits for somebody's act, from our own tables: what the inbox lists.
-- One branch for each act, which says by plain columns whose it is: so the database leaves out the branches of other
-- people's acts and finds the rows of the others by an index, instead of reading every open assignment. An empty
-- for_official or for_agency is everybody's: a list of two values, unlike a test for null, leaves the index its work.
drop view if exists work_item;
create view work_item as
select a.id as id,
       'RECEIVE' as act,
       cast('' as varchar(36)) as for_official,
       a.lead_agency as for_agency,
       a.owner_id as not_official,
       a.directive_id as directive_id,
       a.directive_number as directive_number,
       a.label as label,
       a.work as work,
       a.lead_agency as lead_agency,
       a.status as status,
       a.deadline_kind as deadline_kind,
       a.due_on as due_on,
       a.original_due_on as original_due_on,
       a.reporting_period as reporting_period,
       a.waiting_since as waiting_since,
       a.search_text as search_text
from assignment a
where a.status = 'ASSIGNED'
union all
select a.id,
       'NAME_OWNER',
       '',
       a.lead_agency,
       a.owner_id,
       a.directive_id,
       a.directive_number,
       a.label,
       a.work,
       a.lead_agency,
       a.status,
       a.deadline_kind,
       a.due_on,
       a.original_due_on,
       a.reporting_period,
       a.waiting_since,
       a.search_text
from assignment a
where a.status = 'RECEIVED'
union all
select a.id,
       'REPORT',
       a.owner_id,
       '',
       a.owner_id,
       a.directive_id,
       a.directive_number,
       a.label,
       a.work,
       a.lead_agency,
       a.status,
       a.deadline_kind,
       a.due_on,
       a.original_due_on,
       a.reporting_period,
       a.waiting_since,
       a.search_text
from assignment a
where a.status in ('IN_PROGRESS', 'RETURNED')
union all
select a.id,
       'REVIEW',
       '',
       a.lead_agency,
       a.owner_id,
       a.directive_id,
       a.directive_number,
       a.label,
       a.work,
       a.lead_agency,
       a.status,
       a.deadline_kind,
       a.due_on,
       a.original_due_on,
       a.reporting_period,
       a.waiting_since,
       a.search_text
from assignment a
where a.status = 'UNDER_REVIEW'
union all
select a.id,
       'ENDORSE',
       '',
       a.lead_agency,
       a.owner_id,
       a.directive_id,
       a.directive_number,
       a.label,
       a.work,
       a.lead_agency,
       a.status,
       a.deadline_kind,
       a.due_on,
       a.original_due_on,
       a.reporting_period,
       a.waiting_since,
       a.search_text
from assignment a
where a.status = 'UNDER_ENDORSEMENT'
union all
select a.id,
       'ACCEPT',
       '',
       '',
       a.owner_id,
       a.directive_id,
       a.directive_number,
       a.label,
       a.work,
       a.lead_agency,
       a.status,
       a.deadline_kind,
       a.due_on,
       a.original_due_on,
       a.reporting_period,
       a.waiting_since,
       a.search_text
from assignment a
where a.status = 'AWAITING_ACCEPTANCE'
union all
select a.id,
       'COORDINATE',
       '',
       c.agency_code,
       null,
       a.directive_id,
       a.directive_number,
       a.label,
       a.work,
       a.lead_agency,
       a.status,
       'FIXED',
       c.due_on,
       c.due_on,
       null,
       c.asked_at,
       a.search_text
from contribution c
join assignment a on a.id = c.assignment_id
where c.status = 'ASKED' and c.contributor_id is null
union all
select a.id,
       'CONTRIBUTE',
       c.contributor_id,
       c.agency_code,
       null,
       a.directive_id,
       a.directive_number,
       a.label,
       a.work,
       a.lead_agency,
       a.status,
       'FIXED',
       c.due_on,
       c.due_on,
       null,
       c.asked_at,
       a.search_text
from contribution c
join assignment a on a.id = c.assignment_id
where c.status = 'ASKED' and c.contributor_id is not null
union all
select a.id,
       'DECIDE_RETURN',
       '',
       'C-vpcp',
       r.raised_by,
       a.directive_id,
       a.directive_number,
       a.label,
       a.work,
       a.lead_agency,
       a.status,
       a.deadline_kind,
       a.due_on,
       a.original_due_on,
       a.reporting_period,
       coalesce(r.endorsed_at, r.raised_at),
       a.search_text
from agency_request r
join assignment a on a.id = r.assignment_id
where r.kind = 'RETURN' and r.status in ('RAISED', 'ENDORSED')
union all
select a.id,
       'REVIEW_EXTENSION',
       '',
       a.lead_agency,
       r.raised_by,
       a.directive_id,
       a.directive_number,
       a.label,
       a.work,
       a.lead_agency,
       a.status,
       a.deadline_kind,
       a.due_on,
       a.original_due_on,
       a.reporting_period,
       r.raised_at,
       a.search_text
from agency_request r
join assignment a on a.id = r.assignment_id
where r.kind = 'EXTENSION' and r.status = 'RAISED'
union all
select a.id,
       'DECIDE_EXTENSION',
       '',
       'C-vpcp',
       r.raised_by,
       a.directive_id,
       a.directive_number,
       a.label,
       a.work,
       a.lead_agency,
       a.status,
       a.deadline_kind,
       a.due_on,
       a.original_due_on,
       a.reporting_period,
       coalesce(r.endorsed_at, r.raised_at),
       a.search_text
from agency_request r
join assignment a on a.id = r.assignment_id
where r.kind = 'EXTENSION' and r.status = 'ENDORSED'
union all
select a.id,
       'ACKNOWLEDGE',
       a.owner_id,
       '',
       null,
       a.directive_id,
       a.directive_number,
       a.label,
       a.work,
       a.lead_agency,
       a.status,
       a.deadline_kind,
       a.due_on,
       a.original_due_on,
       a.reporting_period,
       (select min(m.amended_at) from amendment m where m.assignment_id = a.id and m.acknowledged_at is null),
       a.search_text
from assignment a
where a.owner_id is not null and a.status not in ('ACCEPTED', 'WITHDRAWN')
  and exists (select 1 from amendment m where m.assignment_id = a.id and m.acknowledged_at is null)
union all
select a.id,
       'ANSWER_INQUIRY',
       '',
       i.addressee,
       i.raised_by,
       a.directive_id,
       a.directive_number,
       a.label,
       a.work,
       a.lead_agency,
       a.status,
       'FIXED',
       i.due_on,
       i.due_on,
       null,
       i.waiting_since,
       a.search_text
from inquiry i
join assignment a on a.id = i.assignment_id
where i.status = 'RAISED' and i.addressee = 'C-vpcp'
union all
select a.id,
       'CLEAR_OBSTACLE',
       '',
       i.addressee,
       i.raised_by,
       a.directive_id,
       a.directive_number,
       a.label,
       a.work,
       a.lead_agency,
       a.status,
       'FIXED',
       i.due_on,
       i.due_on,
       null,
       i.waiting_since,
       a.search_text
from inquiry i
join assignment a on a.id = i.assignment_id
where i.status = 'RAISED' and i.addressee <> 'C-vpcp'
union all
select a.id,
       'CONFIRM_ANSWER',
       a.owner_id,
       '',
       null,
       a.directive_id,
       a.directive_number,
       a.label,
       a.work,
       a.lead_agency,
       a.status,
       'FIXED',
       i.due_on,
       i.due_on,
       null,
       i.waiting_since,
       a.search_text
from inquiry i
join assignment a on a.id = i.assignment_id
where i.status = 'ANSWERED' and a.owner_id is not null
union all
select a.id,
       'CONFIRM_ANSWER',
       i.raised_by,
       '',
       null,
       a.directive_id,
       a.directive_number,
       a.label,
       a.work,
       a.lead_agency,
       a.status,
       'FIXED',
       i.due_on,
       i.due_on,
       null,
       i.waiting_since,
       a.search_text
from inquiry i
join assignment a on a.id = i.assignment_id
where i.status = 'ANSWERED' and a.owner_id is null
union all
select a.id,
       'ANSWER_URGING',
       a.owner_id,
       '',
       null,
       a.directive_id,
       a.directive_number,
       a.label,
       a.work,
       a.lead_agency,
       a.status,
       'FIXED',
       (select min(u.report_due_on) from urging_letter u
        where u.assignment_id = a.id and u.report_due_on is not null
          and not exists (select 1 from progress_update p where p.assignment_id = a.id and p.updated_at > u.urged_at)
          and not exists (select 1 from progress_report r where r.assignment_id = a.id and r.submitted_at > u.urged_at)),
       (select min(u.report_due_on) from urging_letter u
        where u.assignment_id = a.id and u.report_due_on is not null
          and not exists (select 1 from progress_update p where p.assignment_id = a.id and p.updated_at > u.urged_at)
          and not exists (select 1 from progress_report r where r.assignment_id = a.id and r.submitted_at > u.urged_at)),
       null,
       (select max(u.urged_at) from urging_letter u where u.assignment_id = a.id and u.report_due_on is not null),
       a.search_text
from assignment a
where a.owner_id is not null and a.status in ('IN_PROGRESS', 'RETURNED')
  and exists (select 1 from urging_letter u
        where u.assignment_id = a.id and u.report_due_on is not null
          and not exists (select 1 from progress_update p where p.assignment_id = a.id and p.updated_at > u.urged_at)
          and not exists (select 1 from progress_report r where r.assignment_id = a.id and r.submitted_at > u.urged_at))
union all
select a.id,
       'EXPLAIN_OVERDUE',
       a.owner_id,
       a.lead_agency,
       null,
       a.directive_id,
       a.directive_number,
       a.label,
       a.work,
       a.lead_agency,
       a.status,
       'FIXED',
       r.explain_due_on,
       r.explain_due_on,
       null,
       r.waiting_since,
       a.search_text
from overdue_review r
join assignment a on a.id = r.assignment_id
where r.status = 'OPENED' and a.owner_id is not null
union all
select a.id,
       'EXPLAIN_FOR_AGENCY',
       '',
       a.lead_agency,
       null,
       a.directive_id,
       a.directive_number,
       a.label,
       a.work,
       a.lead_agency,
       a.status,
       'FIXED',
       r.explain_due_on,
       r.explain_due_on,
       null,
       r.waiting_since,
       a.search_text
from overdue_review r
join assignment a on a.id = r.assignment_id
where r.status = 'OPENED' and a.owner_id is null
union all
select a.id,
       'CONFIRM_EXPLANATION',
       '',
       a.lead_agency,
       r.explained_by,
       a.directive_id,
       a.directive_number,
       a.label,
       a.work,
       a.lead_agency,
       a.status,
       'FIXED',
       r.explain_due_on,
       r.explain_due_on,
       null,
       r.waiting_since,
       a.search_text
from overdue_review r
join assignment a on a.id = r.assignment_id
where r.status = 'EXPLAINED'
union all
select a.id,
       'DECIDE_OVERDUE',
       '',
       'C-vpcp',
       r.explained_by,
       a.directive_id,
       a.directive_number,
       a.label,
       a.work,
       a.lead_agency,
       a.status,
       'FIXED',
       r.explain_due_on,
       r.explain_due_on,
       null,
       r.waiting_since,
       a.search_text
from overdue_review r
join assignment a on a.id = r.assignment_id
where r.status = 'CONFIRMED'
union all
select a.id,
       'REACH_MILESTONE',
       a.owner_id,
       '',
       null,
       a.directive_id,
       a.directive_number,
       a.label,
       a.work,
       a.lead_agency,
       a.status,
       'FIXED',
       (select min(m.due_on) from roadmap_milestone m where m.review_id = r.id and m.reached_on is null and m.missed_on is null),
       (select min(m.due_on) from roadmap_milestone m where m.review_id = r.id and m.reached_on is null and m.missed_on is null),
       null,
       r.waiting_since,
       a.search_text
from overdue_review r
join assignment a on a.id = r.assignment_id
where r.status = 'WATCHED' and a.owner_id is not null
  and exists (select 1 from roadmap_milestone m where m.review_id = r.id and m.reached_on is null and m.missed_on is null)
union all
select d.id,
       'DRAFT',
       d.drafted_by,
       'C-vpcp',
       null,
       d.id,
       d.number,
       null,
       d.subject,
       null,
       null,
       null,
       null,
       null,
       null,
       coalesce(d.cleared_at, d.submitted_at, d.drafted_at),
       d.search_text
from directive d
where d.status = 'DRAFT'
union all
select d.id,
       'CLEAR',
       '',
       'C-vpcp',
       d.drafted_by,
       d.id,
       d.number,
       null,
       d.subject,
       null,
       null,
       null,
       null,
       null,
       null,
       coalesce(d.cleared_at, d.submitted_at, d.drafted_at),
       d.search_text
from directive d
where d.status = 'IN_CLEARANCE' and d.cleared_by is null
union all
select d.id,
       'ISSUE',
       '',
       'C-vpcp',
       null,
       d.id,
       d.number,
       null,
       d.subject,
       null,
       null,
       null,
       null,
       null,
       null,
       coalesce(d.cleared_at, d.submitted_at, d.drafted_at),
       d.search_text
from directive d
where d.status = 'IN_CLEARANCE' and d.cleared_by is not null
union all
select d.id,
       'CONCLUDE',
       '',
       'C-vpcp',
       null,
       d.id,
       d.number,
       null,
       d.subject,
       null,
       null,
       null,
       null,
       null,
       null,
       coalesce(d.cleared_at, d.submitted_at, d.drafted_at),
       d.search_text
from directive d
where d.status = 'ISSUED'
  and not exists (select 1 from assignment o
                  where o.directive_id = d.id and o.status not in ('ACCEPTED', 'WITHDRAWN'));
