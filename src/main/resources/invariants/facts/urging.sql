-- What is true of urging letters, named as the audit trail names it.
select l.id as "#", '' as "@", l.assignment_id as "assignment", l.directive_id as "directive",
       l.directive_number as "directiveNumber", l.label as "label", l.lead_agency as "leadAgency",
       l.letter_id as "letter", l.document_number as "documentNumber", l.document_date as "documentDate",
       l.letter as "letterText", l.report_due_on as "reportDueOn", l.urged_by as "urgedBy", l.urged_at as "urgedAt"
from urging_letter l where l.id in (:ids);
