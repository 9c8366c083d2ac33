-- Where the engine waits for people.
select e.BUSINESS_KEY_ as id, d.KEY_ as process, t.TASK_DEF_KEY_ as step
from ACT_RU_TASK t
join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_
join ACT_RE_PROCDEF d on d.ID_ = e.PROC_DEF_ID_;

-- A new process is on its way to its first step.
select e.BUSINESS_KEY_ as id, d.KEY_ as process, 'Task_ReceiveAssignment' as step
from ACT_RU_JOB j
join ACT_RU_JOBDEF k on k.ID_ = j.JOB_DEF_ID_ and k.ACT_ID_ = 'StartEvent_AssignmentIssued'
join ACT_RU_EXECUTION e on e.ID_ = j.PROCESS_INSTANCE_ID_
join ACT_RE_PROCDEF d on d.ID_ = e.PROC_DEF_ID_;

select e.BUSINESS_KEY_ as id, d.KEY_ as process, 'the watch over its deadline' as step
from ACT_RU_JOB j
join ACT_RU_JOBDEF k on k.ID_ = j.JOB_DEF_ID_ and k.ACT_ID_ in ('Timer_WatchDate', 'Timer_NextWatchDate')
join ACT_RU_EXECUTION e on e.ID_ = j.PROCESS_INSTANCE_ID_
join ACT_RE_PROCDEF d on d.ID_ = e.PROC_DEF_ID_;

-- A directive waits for its assignments.
select e.BUSINESS_KEY_ as id, d.KEY_ as process, s.ACTIVITY_ID_ as step
from ACT_RU_EVENT_SUBSCR s
join ACT_RU_EXECUTION e on e.ID_ = s.PROC_INST_ID_
join ACT_RE_PROCDEF d on d.ID_ = e.PROC_DEF_ID_
where s.ACTIVITY_ID_ = 'Message_AssignmentsClosed';
