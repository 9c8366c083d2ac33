-- What is true of the monthly reviews of late assignments, named as the audit trail names it.
select r.id as "#", '' as "@", r.assignment_id as "assignment", r.directive_id as "directive",
       r.directive_number as "directiveNumber", r.label as "label", r.lead_agency as "leadAgency",
       r.urged as "urged", r.urged_at as "urgedAt", r.nature as "nature", r.degree as "degree", r.cause as "cause",
       r.responsibility as "responsibility", r.review_month as "month", r.late_since as "lateSince",
       r.opened_at as "openedAt", r.explain_due_on as "explainDueOn", r.status as "status",
       r.waiting_since as "waitingSince", r.explained_by as "explainedBy", r.explained_by_deputy as "explainedByDeputy", r.explained_at as "explainedAt",
       r.confirmed_by as "confirmedBy", r.confirmed_by_deputy as "confirmedByDeputy", r.confirmed_at as "confirmedAt", r.confirmation_note as "confirmationNote",
       r.decided_by as "decidedBy", r.decided_by_deputy as "decidedByDeputy", r.decided_at as "decidedAt", r.decision_note as "decisionNote",
       r.return_reason as "returnReason", r.returned_by as "returnedBy"
from overdue_review r where r.id in (:ids);

select m.review_id as "#", 'milestones[' || m.place || '].' as "@", m.id as "milestone", m.aim as "aim",
       m.due_on as "dueOn", m.reached_on as "reachedOn", m.words as "words", m.missed_on as "missedOn"
from roadmap_milestone m where m.review_id in (:ids);
