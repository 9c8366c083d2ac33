-- Where everything that is open should wait, by its state.
select 'assignment' as kind, a.id as id,
       case a.status
         when 'ASSIGNED' then 'Task_ReceiveAssignment'
         when 'RECEIVED' then 'Task_NameOwner'
         when 'UNDER_REVIEW' then 'Task_ReviewReport'
         when 'UNDER_ENDORSEMENT' then 'Task_EndorseReport'
         when 'AWAITING_ACCEPTANCE' then 'Task_AcceptReport'
         else 'Task_SubmitReport'
       end as step
from assignment a where a.status not in ('ACCEPTED', 'WITHDRAWN');

select 'assignment' as kind, q.assignment_id as id,
       case
         when q.kind = 'RETURN' then 'Task_DecideReturn'
         when q.status = 'RAISED' then 'Task_EndorseExtension'
         else 'Task_DecideExtension'
       end as step
from agency_request q where q.status in ('RAISED', 'ENDORSED');

select distinct 'assignment' as kind, m.assignment_id as id, 'Task_AcknowledgeAmendment' as step
from amendment m
join assignment a on a.id = m.assignment_id
where m.acknowledged_at is null and a.status not in ('ACCEPTED', 'WITHDRAWN');

-- Its deadline is watched by one timer.
select 'assignment' as kind, a.id as id, 'the watch over its deadline' as step
from assignment a where a.status not in ('ACCEPTED', 'WITHDRAWN');

select 'directive' as kind, d.id as id,
       case
         when d.status = 'DRAFT' then 'Task_DraftDirective'
         when d.status = 'IN_CLEARANCE' and d.cleared_by is null then 'Task_ClearDirective'
         when d.status = 'IN_CLEARANCE' then 'Task_IssueDirective'
         when exists (select 1 from assignment a
                      where a.directive_id = d.id and a.status not in ('ACCEPTED', 'WITHDRAWN'))
           then 'Message_AssignmentsClosed'
         else 'Task_ConcludeDirective'
       end as step
from directive d where d.status not in ('COMPLETED', 'REVOKED');

select 'contribution' as kind, c.id as id, 'Task_Contribute' as step
from contribution c where c.status = 'ASKED';

select 'inquiry' as kind, i.id as id,
       case i.status when 'RAISED' then 'Task_AnswerInquiry' else 'Task_ConfirmAnswer' end as step
from inquiry i where i.status in ('RAISED', 'ANSWERED');

select 'overdue-review' as kind, r.id as id,
       case r.status
         when 'OPENED' then 'Task_ExplainOverdue'
         when 'EXPLAINED' then 'Task_ConfirmExplanation'
         when 'CONFIRMED' then 'Task_DecideReview'
         else 'Task_ReachMilestones'
       end as step
from overdue_review r where r.status in ('OPENED', 'EXPLAINED', 'CONFIRMED', 'WATCHED');
