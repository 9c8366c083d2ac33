-- An agency to which an assignment is handed over has the days of its own to give it back, counted from then; what
-- was declined to its predecessor, or extended for it, binds its predecessor. Assignments that were handed over before
-- keep the count from the day they were given.
alter table assignment add column handed_over_at timestamp with time zone;
alter table assignment add column lead_since timestamp with time zone
  generated always as (coalesce(handed_over_at, assigned_at)) ${stored};
