-- No closed parent has an open child.
select 'directive ' || d.id || ' (' || d.number || ')', 'is ' || d.status || ', but assignment ' || a.id || ' is ' || a.status
from directive d
join assignment a on a.directive_id = d.id
where d.status in ('COMPLETED', 'REVOKED') and a.status not in ('ACCEPTED', 'WITHDRAWN');

select 'assignment ' || a.id, 'is ' || a.status || ', but still waits for the contribution of ' || c.agency_code
from contribution c
join assignment a on a.id = c.assignment_id
where c.status = 'ASKED' and a.status in ('ACCEPTED', 'WITHDRAWN');

select 'assignment ' || a.id, 'is ' || a.status || ', but inquiry ' || i.id || ' is ' || i.status
from inquiry i
join assignment a on a.id = i.assignment_id
where i.status in ('RAISED', 'ANSWERED') and a.status in ('ACCEPTED', 'WITHDRAWN');

select 'assignment ' || a.id, 'is ' || a.status || ', but its request ' || q.number || ' still waits'
from agency_request q
join assignment a on a.id = q.assignment_id
where q.status in ('RAISED', 'ENDORSED') and a.status in ('ACCEPTED', 'WITHDRAWN');

select 'assignment ' || a.id, 'is accepted, but this product is still owed: ' || p.name
from deliverable p
join assignment a on a.id = p.assignment_id
where a.status = 'ACCEPTED' and p.accepted_on is null and p.cancelled_on is null;

-- No child ends after its parent.
select 'contribution ' || c.id, 'ended after its assignment ' || a.id
from contribution c
join assignment a on a.id = c.assignment_id
where c.closed_at > a.closed_at;

select 'assignment ' || a.id, 'ended after its directive ' || d.number
from assignment a
join directive d on d.id = a.directive_id
where a.closed_at > d.closed_at;
