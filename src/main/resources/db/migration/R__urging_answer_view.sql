-- When an urged agency first told of its progress afterwards, by an update or a report.
create or replace view urging_answer as
select l.id as urging_id,
       (select min(t.told_at)
        from (select u.assignment_id as assignment_id, u.updated_at as told_at from progress_update u
              union all
              select r.assignment_id, r.submitted_at from progress_report r where r.submitted_at is not null) t
        where t.assignment_id = l.assignment_id and t.told_at > l.urged_at) as answered_at
from urging_letter l;
