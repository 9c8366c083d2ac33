-- How often an assignment was urged, reviewed for being late, and given a later deadline: only those that were.
create or replace view late_standing as
select t.assignment_id as assignment_id, sum(t.urged) as urged, sum(t.reviews) as reviews, sum(t.extensions) as extensions
from (select l.assignment_id as assignment_id, 1 as urged, 0 as reviews, 0 as extensions from urging_letter l
      union all
      select r.assignment_id, 0, 1, 0 from overdue_review r
      union all
      select x.assignment_id, 0, 0, 1 from deadline_extension x where x.to_due_on > x.from_due_on) t
group by t.assignment_id;
