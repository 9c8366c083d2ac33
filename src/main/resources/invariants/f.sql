-- The figures of the work lists, counted from the rows they come from: what the view says, what the rows say.
select 'things to do: ' || w.act, w.shown, w.counted
from (
  select v.act as act, sum(v.shown) as shown, sum(v.counted) as counted
  from (
    select act as act, count(*) as shown, 0 as counted from work_item group by act
    union all select 'RECEIVE', 0, count(*) from assignment where status = 'ASSIGNED'
    union all select 'NAME_OWNER', 0, count(*) from assignment where status = 'RECEIVED'
    union all select 'REPORT', 0, count(*) from assignment where status in ('IN_PROGRESS', 'RETURNED')
    union all select 'REVIEW', 0, count(*) from assignment where status = 'UNDER_REVIEW'
    union all select 'ENDORSE', 0, count(*) from assignment where status = 'UNDER_ENDORSEMENT'
    union all select 'ACCEPT', 0, count(*) from assignment where status = 'AWAITING_ACCEPTANCE'
    union all select 'COORDINATE', 0, count(*) from contribution where status = 'ASKED' and contributor_id is null
    union all select 'CONTRIBUTE', 0, count(*) from contribution where status = 'ASKED' and contributor_id is not null
    union all select 'REVIEW_EXTENSION', 0, count(*) from agency_request where status = 'RAISED' and kind = 'EXTENSION'
    union all select 'DECIDE_EXTENSION', 0, count(*) from agency_request where status = 'ENDORSED' and kind = 'EXTENSION'
    union all select 'DECIDE_RETURN', 0, count(*) from agency_request where status in ('RAISED', 'ENDORSED') and kind = 'RETURN'
    union all select 'ACKNOWLEDGE', 0, count(distinct m.assignment_id)
              from amendment m join assignment a on a.id = m.assignment_id
              where m.acknowledged_at is null and a.owner_id is not null and a.status not in ('ACCEPTED', 'WITHDRAWN')
    union all select 'ANSWER_INQUIRY', 0, count(*) from inquiry where status = 'RAISED' and addressee = 'C-vpcp'
    union all select 'CLEAR_OBSTACLE', 0, count(*) from inquiry where status = 'RAISED' and addressee <> 'C-vpcp'
    union all select 'CONFIRM_ANSWER', 0, count(*) from inquiry where status = 'ANSWERED'
    union all select 'ANSWER_URGING', 0, count(distinct l.assignment_id)
              from urging_letter l join assignment a on a.id = l.assignment_id
              where l.report_due_on is not null and a.owner_id is not null and a.status in ('IN_PROGRESS', 'RETURNED')
                and l.urged_at >= coalesce((select max(u.updated_at) from progress_update u
                                            where u.assignment_id = a.id), l.urged_at)
                and l.urged_at >= coalesce((select max(p.submitted_at) from progress_report p
                                            where p.assignment_id = a.id), l.urged_at)
    union all select 'EXPLAIN_OVERDUE', 0, count(a.owner_id)
              from overdue_review r join assignment a on a.id = r.assignment_id where r.status = 'OPENED'
    union all select 'EXPLAIN_FOR_AGENCY', 0, count(*) - count(a.owner_id)
              from overdue_review r join assignment a on a.id = r.assignment_id where r.status = 'OPENED'
    union all select 'CONFIRM_EXPLANATION', 0, count(*) from overdue_review where status = 'EXPLAINED'
    union all select 'DECIDE_OVERDUE', 0, count(*) from overdue_review where status = 'CONFIRMED'
    union all select 'REACH_MILESTONE', 0, count(distinct m.review_id)
              from roadmap_milestone m
              join overdue_review r on r.id = m.review_id and r.status = 'WATCHED'
              join assignment a on a.id = r.assignment_id
              where m.reached_on is null and m.missed_on is null and a.owner_id is not null
    union all select 'DRAFT', 0, count(*) from directive where status = 'DRAFT'
    union all select 'CLEAR', 0, count(*) from directive where status = 'IN_CLEARANCE' and cleared_by is null
    union all select 'ISSUE', 0, count(*) from directive where status = 'IN_CLEARANCE' and cleared_by is not null
    union all select 'CONCLUDE', 0, count(*) from directive d
              where d.status = 'ISSUED'
                and not exists (select 1 from assignment a
                                where a.directive_id = d.id and a.status not in ('ACCEPTED', 'WITHDRAWN'))
  ) v
  group by v.act
) w
where w.shown <> w.counted;

select 'duties to tell of the progress', s.shown, c.counted
from (select count(*) as shown from update_duty) s,
     (select count(*) as counted from assignment where status in ('IN_PROGRESS', 'RETURNED')) c
where s.shown <> c.counted;

-- Parts equal totals: the states of assignments and of directives.
select 'assignments by state', p.parts, t.total
from (select count(*) as parts from assignment
      where status in ('ASSIGNED', 'RECEIVED', 'IN_PROGRESS', 'UNDER_REVIEW', 'UNDER_ENDORSEMENT',
                       'AWAITING_ACCEPTANCE', 'RETURNED', 'ACCEPTED', 'WITHDRAWN')) p,
     (select count(*) as total from assignment) t
where p.parts <> t.total;

select 'directives by state', p.parts, t.total
from (select count(*) as parts from directive
      where status in ('DRAFT', 'IN_CLEARANCE', 'ISSUED', 'COMPLETED', 'REVOKED')) p,
     (select count(*) as total from directive) t
where p.parts <> t.total;
