-- Every assignment is in exactly one state, and the dates of that state are there.
select 'assignment ' || a.id, 'is in no known state: ' || a.status
from assignment a
where a.status not in ('ASSIGNED', 'RECEIVED', 'IN_PROGRESS', 'UNDER_REVIEW', 'UNDER_ENDORSEMENT',
                       'AWAITING_ACCEPTANCE', 'RETURNED', 'ACCEPTED', 'WITHDRAWN');

select 'assignment ' || a.id, 'is in state ' || a.status || ' but its closing dates say otherwise'
from assignment a
where (a.status in ('ACCEPTED', 'WITHDRAWN')) <> (a.closed_at is not null)
   or (a.status = 'ACCEPTED') <> (a.completed_on is not null);

-- Open ones have an owner, or a coordinator who must name one.
select 'assignment ' || a.id, 'is in state ' || a.status || ' and has no owner'
from assignment a
where a.owner_id is null
  and a.status in ('IN_PROGRESS', 'UNDER_REVIEW', 'UNDER_ENDORSEMENT', 'AWAITING_ACCEPTANCE', 'RETURNED');

select 'assignment ' || a.id, 'waits for its ' || case a.status when 'ASSIGNED' then 'receipt' else 'owner to be named' end
                              || ' and has an owner already'
from assignment a
where a.owner_id is not null and a.status in ('ASSIGNED', 'RECEIVED');

select 'assignment ' || a.id, 'its owner ' || o.username || ' no longer works for ' || a.lead_agency
                              || ', and nobody is there who could name another'
from assignment a
join official o on o.id = a.owner_id
where a.status not in ('ACCEPTED', 'WITHDRAWN')
  and (o.active = false or o.agency_code <> a.lead_agency)
  and not exists (select 1 from official c join official_role r on r.official_id = c.id and r.role = 'COORDINATOR'
                  where c.agency_code = a.lead_agency and c.active = true);

-- It belongs to a directive that is, or was, in force.
select 'assignment ' || a.id, 'belongs to a directive that was never issued'
from assignment a
join directive d on d.id = a.directive_id
where d.put_in_force_at is null;
