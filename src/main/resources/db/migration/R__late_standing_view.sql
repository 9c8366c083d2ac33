-- How often an assignment was urged, and reviewed for being late: only those that were.
create or replace view late_standing as
select t.assignment_id as assignment_id, sum(t.urged) as urged, sum(t.reviews) as reviews
from (select l.assignment_id as assignment_id, 1 as urged, 0 as reviews from urging_letter l
      union all
      select r.assignment_id, 0, 1 from overdue_review r) t
group by t.assignment_id;
