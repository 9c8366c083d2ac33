-- What is true of requests to coordinating agencies, named as the audit trail names it.
select c.id as "#", '' as "@", c.assignment_id as "assignment", c.directive_id as "directive",
       c.directive_number as "directiveNumber", c.label as "label", c.lead_agency as "leadAgency",
       c.urged as "urged", c.urged_at as "urgedAt", c.agency_code as "agency", c.round as "round",
       c.request as "request", c.due_on as "dueOn", c.asked_by as "askedBy", c.asked_at as "askedAt",
       c.contributor_id as "contributor", c.status as "status", c.answer as "answer", c.evidence as "evidence",
       c.answered_by as "answeredBy", c.answered_at as "answeredAt", c.recall_reason as "recallReason",
       c.closed_at as "closedAt"
from contribution c where c.id in (:ids);
