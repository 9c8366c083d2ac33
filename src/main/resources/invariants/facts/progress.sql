-- What is true of updates of the progress, named as the audit trail names it.
select u.id as "#", '' as "@", u.assignment_id as "assignment", u.directive_id as "directive",
       u.directive_number as "directiveNumber", u.label as "label", u.lead_agency as "leadAgency",
       u.deliverable_id as "deliverable", u.percent as "percent", u.narrative as "narrative", u.reason as "reason",
       u.changed_on as "changedOn", u.updated_by as "updatedBy", u.updated_at as "updatedAt"
from progress_update u where u.id in (:ids);
