-- What a notice about a request says of its assignment, without reading the assignment.
alter table contribution add column directive_number varchar(60) default '' not null;
alter table contribution add column label varchar(40);
update contribution set
  directive_number = (select a.directive_number from assignment a where a.id = contribution.assignment_id),
  label = (select a.label from assignment a where a.id = contribution.assignment_id);
