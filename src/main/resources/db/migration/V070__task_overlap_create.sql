-- What a person decided about a task that is alike another one. The other may be gone by then, so nothing refers to it.
create table task_overlap (
  task_id varchar(36) not null references task (id),
  other_task_id varchar(36) not null,
  other_directive_id varchar(36) not null,
  other_number varchar(60) not null,
  verdict varchar(10) not null,
  reason varchar(1000),
  decided_by varchar(36) not null references official (id),
  decided_at timestamp with time zone not null,
  primary key (task_id, other_task_id)
);
