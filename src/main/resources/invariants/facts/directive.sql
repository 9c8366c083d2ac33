-- What is true of directives and their tasks, named as the audit trail names it.
select d.id as "#", '' as "@", d.id as "id", d.status as "status", d.number as "number", d.document_type as "type",
       d.issued_on as "issuedOn", d.issued_by as "issuedBy", d.signer as "signer",
       d.signing_authority as "signingAuthority", d.directing_leader as "directingLeader",
       d.monitoring_agency as "monitoringAgency", d.urgency as "urgency", d.subject as "subject", d.basis as "basis",
       d.earlier_documents as "earlierDocuments", d.source_file_id as "sourceFile",
       d.source_file_name as "sourceFileName", d.drafted_by as "draftedBy", d.drafted_by_deputy as "draftedByDeputy", d.drafted_at as "draftedAt",
       d.submitted_at as "submittedAt", d.lacking_tasks as "lackingTasks", d.sent_back_reason as "sentBackReason",
       d.cleared_by as "clearedBy", d.cleared_by_deputy as "clearedByDeputy", d.cleared_at as "clearedAt", d.put_in_force_at as "putInForceAt",
       d.closed_at as "closedAt", d.conclusion as "conclusion", d.revocation_reason as "revocationReason"
from directive d where d.id in (:ids);

select t.directive_id as "#", 'tasks[' || t.id || '].' as "@", t.place as "place", t.label as "label",
       t.section as "section", t.lead_text as "leadText", t.coordinator_text as "coordinatorText",
       t.lead_mode as "leadMode", t.work as "work", t.objective as "objective", t.authority as "authority",
       t.resources as "resources", t.expected_result as "expectedResult", t.measure_name as "measureName",
       t.measure_unit as "measureUnit", t.measure_target as "measureTarget",
       t.accountable_person as "accountablePerson", t.reports_to as "reportsTo",
       t.deadline_kind as "deadlineKind", t.due_on as "dueOn", t.reporting_period as "reportingPeriod",
       t.deadline_text as "deadlineText"
from task t where t.directive_id in (:ids);

select t.directive_id as "#", 'tasks[' || t.id || '].' as "@",
       string_agg(case when p.part = 'LEAD' then p.agency_code end, ' ' order by p.place) as "leads",
       string_agg(case when p.part = 'COORDINATOR' then p.agency_code end, ' ' order by p.place) as "coordinators"
from task t
join task_party p on p.task_id = t.id
where t.directive_id in (:ids)
group by t.directive_id, t.id;

select t.directive_id as "#", 'tasks[' || t.id || '].products[' || p.place || '].' as "@", p.name as "name",
       p.kind as "kind", p.acceptance as "acceptance"
from task t
join task_product p on p.task_id = t.id
where t.directive_id in (:ids);

select t.directive_id as "#", 'tasks[' || t.id || '].waivers[' || w.clear || '].' as "@", w.reason as "reason",
       w.waived_by as "by", w.waived_at as "at"
from task t
join task_waiver w on w.task_id = t.id
where t.directive_id in (:ids);

select t.directive_id as "#", 'tasks[' || t.id || '].overlaps[' || o.other_task_id || '].' as "@",
       o.other_number as "otherNumber", o.verdict as "verdict", o.reason as "reason", o.decided_by as "by",
       o.decided_at as "at"
from task t
join task_overlap o on o.task_id = t.id
where t.directive_id in (:ids);
