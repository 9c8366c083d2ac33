-- The current deadline equals the last approved decision, or else the original one.
select 'assignment ' || a.id,
       'is due on ' || coalesce(cast(a.due_on as varchar(10)), 'no date') || ', the last decision says '
       || coalesce(cast(coalesce(x.to_due_on, a.original_due_on) as varchar(10)), 'no date')
from assignment a
left join deadline_extension x
  on x.assignment_id = a.id
 and x.number = (select max(l.number) from deadline_extension l where l.assignment_id = a.id)
where a.due_on is distinct from coalesce(x.to_due_on, a.original_due_on);

-- Each decision moved the deadline from where the one before had put it.
select 'decision ' || x.number || ' of assignment ' || x.assignment_id,
       'moved the deadline from ' || cast(x.from_due_on as varchar(10)) || ', but it was '
       || coalesce(cast(coalesce(b.to_due_on, a.original_due_on) as varchar(10)), 'no date')
from deadline_extension x
join assignment a on a.id = x.assignment_id
left join deadline_extension b on b.assignment_id = x.assignment_id and b.number = x.number - 1
where x.from_due_on is distinct from coalesce(b.to_due_on, a.original_due_on);

-- A deadline that is no date has none.
select 'assignment ' || a.id, 'is of the kind ' || a.deadline_kind || ' and has a date'
from assignment a
where a.deadline_kind <> 'FIXED' and (a.due_on is not null or a.original_due_on is not null);
