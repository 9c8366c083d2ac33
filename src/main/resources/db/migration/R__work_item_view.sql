-- Everything that waits for somebody's act, from our own tables: what the inbox lists.
create or replace view work_item as
select a.id as id,
       case a.status
         when 'ASSIGNED' then 'RECEIVE'
         when 'RECEIVED' then 'NAME_OWNER'
         when 'UNDER_REVIEW' then 'REVIEW'
         when 'UNDER_ENDORSEMENT' then 'ENDORSE'
         when 'AWAITING_ACCEPTANCE' then 'ACCEPT'
         else 'REPORT'
       end as act,
       case when a.status in ('IN_PROGRESS', 'RETURNED') then a.owner_id end as for_official,
       case when a.status in ('ASSIGNED', 'RECEIVED', 'UNDER_REVIEW', 'UNDER_ENDORSEMENT') then a.lead_agency end as for_agency,
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
where a.status not in ('ACCEPTED', 'WITHDRAWN')
union all
select a.id,
       case when c.contributor_id is null then 'COORDINATE' else 'CONTRIBUTE' end,
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
where c.status = 'ASKED'
union all
select a.id,
       case
         when r.kind = 'RETURN' then 'DECIDE_RETURN'
         when r.status = 'RAISED' then 'REVIEW_EXTENSION'
         else 'DECIDE_EXTENSION'
       end,
       null,
       case when r.kind = 'EXTENSION' and r.status = 'RAISED' then a.lead_agency else 'C-vpcp' end,
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
where r.status in ('RAISED', 'ENDORSED')
union all
select a.id,
       'ACKNOWLEDGE',
       a.owner_id,
       null,
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
       m.amended_at,
       a.search_text
from assignment a
join (select assignment_id, min(amended_at) as amended_at from amendment
      where acknowledged_at is null group by assignment_id) m on m.assignment_id = a.id
where a.owner_id is not null and a.status not in ('ACCEPTED', 'WITHDRAWN')
union all
select a.id,
       case
         when i.status = 'ANSWERED' then 'CONFIRM_ANSWER'
         when i.addressee = 'C-vpcp' then 'ANSWER_INQUIRY'
         else 'CLEAR_OBSTACLE'
       end,
       case when i.status = 'ANSWERED' then coalesce(a.owner_id, i.raised_by) end,
       case when i.status = 'RAISED' then i.addressee end,
       case when i.status = 'RAISED' then i.raised_by end,
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
where i.status in ('RAISED', 'ANSWERED')
union all
select a.id,
       'ANSWER_URGING',
       a.owner_id,
       null,
       null,
       a.directive_id,
       a.directive_number,
       a.label,
       a.work,
       a.lead_agency,
       a.status,
       'FIXED',
       l.report_due_on,
       l.report_due_on,
       null,
       l.urged_at,
       a.search_text
from assignment a
join (select u.assignment_id, min(u.report_due_on) as report_due_on, max(u.urged_at) as urged_at
      from urging_letter u
      where u.report_due_on is not null
        and not exists (select 1 from progress_update p
                        where p.assignment_id = u.assignment_id and p.updated_at > u.urged_at)
        and not exists (select 1 from progress_report r
                        where r.assignment_id = u.assignment_id and r.submitted_at > u.urged_at)
      group by u.assignment_id) l on l.assignment_id = a.id
where a.owner_id is not null and a.status in ('IN_PROGRESS', 'RETURNED')
union all
select a.id,
       case
         when r.status = 'EXPLAINED' then 'CONFIRM_EXPLANATION'
         when r.status = 'CONFIRMED' then 'DECIDE_OVERDUE'
         when a.owner_id is null then 'EXPLAIN_FOR_AGENCY'
         else 'EXPLAIN_OVERDUE'
       end,
       case when r.status = 'OPENED' then a.owner_id end,
       case when r.status = 'CONFIRMED' then 'C-vpcp' else a.lead_agency end,
       case when r.status <> 'OPENED' then r.explained_by end,
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
where r.status in ('OPENED', 'EXPLAINED', 'CONFIRMED')
union all
select a.id,
       'REACH_MILESTONE',
       a.owner_id,
       null,
       null,
       a.directive_id,
       a.directive_number,
       a.label,
       a.work,
       a.lead_agency,
       a.status,
       'FIXED',
       m.due_on,
       m.due_on,
       null,
       r.waiting_since,
       a.search_text
from overdue_review r
join assignment a on a.id = r.assignment_id
join (select s.review_id, min(s.due_on) as due_on from roadmap_milestone s
      where s.reached_on is null and s.missed_on is null group by s.review_id) m on m.review_id = r.id
where r.status = 'WATCHED' and a.owner_id is not null
union all
select d.id,
       case
         when d.status = 'DRAFT' then 'DRAFT'
         when d.status = 'ISSUED' then 'CONCLUDE'
         when d.cleared_by is null then 'CLEAR'
         else 'ISSUE'
       end,
       case when d.status = 'DRAFT' then d.drafted_by end,
       'C-vpcp',
       case when d.status = 'IN_CLEARANCE' and d.cleared_by is null then d.drafted_by end,
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
where d.status in ('DRAFT', 'IN_CLEARANCE')
   or (d.status = 'ISSUED'
       and not exists (select 1 from assignment o
                       where o.directive_id = d.id and o.status not in ('ACCEPTED', 'WITHDRAWN')));
