-- What is true of assignments, named as the audit trail names it: "#" is whose fact it is, "@" where it begins.
select a.id as "#", '' as "@", a.id as "id", a.directive_id as "directive", a.task_id as "task",
       a.directive_number as "directiveNumber", a.label as "label", a.place as "place", a.urgency as "urgency",
       a.waived as "waived", a.work as "work", a.objective as "objective", a.authority as "authority",
       a.resources as "resources", a.expected_result as "expectedResult", a.measure as "measure",
       a.accountable_person as "accountablePerson", a.reports_to as "reportsTo", a.lead_agency as "leadAgency",
       a.co_leads as "coLeads", a.coordinators as "coordinators", nullif(a.former_parties, '') as "formerParties",
       a.deadline_kind as "deadlineKind", a.original_due_on as "originalDueOn", a.due_on as "dueOn",
       a.reporting_period as "reportingPeriod", a.deadline_text as "deadlineText", a.status as "status",
       a.owner_id as "owner", a.assigned_at as "assignedAt", a.handed_over_at as "handedOverAt", a.receipt_due_on as "receiptDueOn",
       a.received_at as "receivedAt", a.received_by as "receivedBy", a.waiting_since as "waitingSince",
       a.escalation_level as "escalationLevel", a.completed_on as "completedOn", a.closed_at as "closedAt",
       a.withdrawal_reason as "withdrawalReason"
from assignment a where a.id in (:ids);

select d.assignment_id as "#", 'deliverables[' || d.id || '].' as "@", d.place as "place", d.name as "name",
       d.kind as "kind", d.acceptance as "acceptance", d.accepted_on as "acceptedOn", d.cancelled_on as "cancelledOn"
from deliverable d where d.assignment_id in (:ids);

select x.assignment_id as "#", 'extensions[' || x.number || '].' as "@", x.from_due_on as "from", x.to_due_on as "to",
       x.decision_document as "decisionDocument", x.reason as "reason", x.decided_by as "decidedBy",
       x.decided_at as "decidedAt"
from deadline_extension x where x.assignment_id in (:ids);

select q.assignment_id as "#", 'requests[' || q.number || '].' as "@", q.id as "id", q.kind as "kind",
       q.status as "status", q.ground as "ground", q.statement as "statement", q.document as "document",
       q.proposed_agency as "proposedAgency", q.proposed_due_on as "proposedDueOn",
       q.working_days_before as "workingDaysBefore", q.raised_by as "raisedBy", q.raised_by_deputy as "raisedByDeputy", q.raised_at as "raisedAt",
       q.endorsed_by as "endorsedBy", q.endorsed_by_deputy as "endorsedByDeputy", q.endorsed_at as "endorsedAt", q.endorsement_note as "endorsementNote",
       q.decided_by as "decidedBy", q.decided_by_deputy as "decidedByDeputy", q.decided_at as "decidedAt", q.decision_note as "decisionNote"
from agency_request q where q.assignment_id in (:ids);

select m.assignment_id as "#", 'amendments[' || m.number || '].' as "@", m.document as "document",
       m.reason as "reason", m.amended_by as "amendedBy", m.amended_at as "amendedAt",
       m.acknowledged_by as "acknowledgedBy", m.acknowledged_at as "acknowledgedAt"
from amendment m where m.assignment_id in (:ids);

select r.assignment_id as "#", 'reports[' || r.number || '].' as "@", r.id as "id", r.kind as "kind",
       r.status as "status", r.narrative as "narrative", r.evidence as "evidence", r.written_by as "writtenBy", r.written_by_deputies as "writtenByDeputies",
       r.submitted_at as "submittedAt", r.reviewed_by as "reviewedBy", r.reviewed_by_deputy as "reviewedByDeputy", r.reviewed_at as "reviewedAt",
       r.review_note as "reviewNote", r.endorsed_by as "endorsedBy", r.endorsed_by_deputy as "endorsedByDeputy", r.endorsed_at as "endorsedAt",
       r.endorsement_note as "endorsementNote", r.decided_by as "decidedBy", r.decided_by_deputy as "decidedByDeputy", r.decided_at as "decidedAt",
       r.decision_note as "decisionNote", r.recalled_at as "recalledAt", r.recall_reason as "recallReason"
from progress_report r where r.submitted_at is not null and r.assignment_id in (:ids);

select r.assignment_id as "#", 'reports[' || r.number || '].items[' || i.deliverable_id || '].' as "@",
       i.document_number as "documentNumber", i.document_date as "documentDate",
       i.document_signer as "documentSigner", i.remark as "remark"
from report_item i
join progress_report r on r.id = i.report_id
where r.submitted_at is not null and r.assignment_id in (:ids);
