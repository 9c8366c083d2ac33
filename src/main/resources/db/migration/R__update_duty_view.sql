-- From when the duty to tell of progress counts: the last update, or since when the owner has the work in hand.
create or replace view update_duty as
select d.assignment_id as assignment_id,
       d.last_update_at as last_update_at,
       case when d.last_update_at > d.waiting_since then d.last_update_at else d.waiting_since end as counted_from
from (select a.id as assignment_id,
             a.waiting_since as waiting_since,
             (select max(u.updated_at) from progress_update u where u.assignment_id = a.id) as last_update_at
      from assignment a
      where a.status in ('IN_PROGRESS', 'RETURNED')) d;
