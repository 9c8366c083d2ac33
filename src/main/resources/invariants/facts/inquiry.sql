-- What is true of obstacles and questions, named as the audit trail names it.
select i.id as "#", '' as "@", i.assignment_id as "assignment", i.directive_id as "directive",
       i.directive_number as "directiveNumber", i.label as "label", i.lead_agency as "leadAgency",
       i.urged as "urged", i.urged_at as "urgedAt", i.kind as "kind", i.matter as "inquiry",
       i.addressee as "addressee", i.due_on as "dueOn", i.raised_by as "raisedBy", i.raised_by_deputy as "raisedByDeputy", i.raised_at as "raisedAt",
       i.waiting_since as "waitingSince", i.status as "status", i.answer as "answer", i.answered_by as "answeredBy", i.answered_by_deputy as "answeredByDeputy",
       i.answered_at as "answeredAt", i.note as "note", i.closed_by as "closedBy", i.closed_at as "closedAt"
from inquiry i where i.id in (:ids);
