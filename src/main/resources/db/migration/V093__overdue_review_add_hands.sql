-- The deputy who explained, confirmed or decided in somebody's name; null when nobody stood in.
alter table overdue_review add column explained_by_deputy varchar(36) references official (id);
alter table overdue_review add column confirmed_by_deputy varchar(36) references official (id);
alter table overdue_review add column decided_by_deputy varchar(36) references official (id);
alter table overdue_review add constraint overdue_review_hands_differ check (
  confirmed_by <> explained_by_deputy
  and confirmed_by_deputy <> explained_by
  and confirmed_by_deputy <> explained_by_deputy
  and decided_by <> explained_by_deputy
  and decided_by_deputy <> explained_by
  and decided_by_deputy <> explained_by_deputy
  and decided_by <> confirmed_by_deputy
  and decided_by_deputy <> confirmed_by
  and decided_by_deputy <> confirmed_by_deputy);
