-- The open deadlines that concern a person today: the owner's own; those of the agency for who coordinates or
-- decides there; all of them for the issuing side. Nobody who is deactivated has any.
create or replace view personal_deadline as
select o.id as official_id, a.id as assignment_id, a.directive_number, a.label, a.due_on
from assignment a
join official o on o.id = a.owner_id and o.agency_code = a.lead_agency
where o.active = true and a.due_on is not null and a.status not in ('ACCEPTED', 'WITHDRAWN')
union
select o.id, a.id, a.directive_number, a.label, a.due_on
from official o
join assignment a on a.lead_agency = o.agency_code
where o.active = true and a.due_on is not null and a.status not in ('ACCEPTED', 'WITHDRAWN')
  and exists (select 1 from official_role r
              where r.official_id = o.id and r.role in ('COORDINATOR', 'SUPERVISOR', 'AGENCY_LEADER'))
union
select o.id, a.id, a.directive_number, a.label, a.due_on
from official o
join assignment a on a.due_on is not null
where o.active = true and o.agency_code = 'C-vpcp' and a.status not in ('ACCEPTED', 'WITHDRAWN')
  and exists (select 1 from official_role r
              where r.official_id = o.id and r.role in ('ISSUER', 'REVIEWER'));
