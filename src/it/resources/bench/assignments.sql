-- Assignments ${from} to ${to} and what belongs to them: half of them closed, one in twenty led by a commune.
-- Foreign keys hold by construction and are not checked, so that a million rows take a minute.
set session_replication_role = replica;
create temporary table work on commit preserve rows as
select n, 'b-' || lpad((n / 100)::text, 12, '0') as directive, n / 100 || '/CT-TTg' as number, 'b-' || lpad(n::text, 12, '0') as id, l.code as lead, w.status,
       case when w.status not in ('ASSIGNED', 'RECEIVED') then left('b-' || l.code || '-' || (n / 1300) % 20, 36) end as owner,
       timestamptz '2026-06-01' - (n % 700) * interval '1 day' as at,
       date '2026-06-01' - (n % 700)::integer + 60 + (n % 331)::integer as due_on
from generate_series(${from}::bigint, ${to}::bigint) n
join (select code, row_number() over (order by code) - 1 as place, count(*) over () as all_of_them from agency
      where valid_to is null and kind not in ('COMMUNE', 'WARD', 'SPECIAL_ZONE')) l
  on l.place = (n / 20) % l.all_of_them
join (select * from unnest(array['ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'ACCEPTED',
      'ACCEPTED', 'WITHDRAWN', 'ASSIGNED', 'RECEIVED', 'IN_PROGRESS', 'IN_PROGRESS', 'IN_PROGRESS', 'IN_PROGRESS', 'IN_PROGRESS',
      'RETURNED', 'UNDER_REVIEW', 'AWAITING_ACCEPTANCE']) with ordinality u (status, place)) w on w.place = n % 20 + 1;
update work set lead = c.code, owner = null
from (select code, row_number() over (order by code) - 1 as place, count(*) over () as all_of_them from agency
      where kind in ('COMMUNE', 'WARD', 'SPECIAL_ZONE')) c
where n % 21 = 0 and c.place = (n / 21) % c.all_of_them and status in ('ASSIGNED', 'RECEIVED', 'ACCEPTED');
create index on work (n);
analyze work;

insert into directive (id, number, document_type, issued_on, issued_by, signer, monitoring_agency, urgency, subject, status, drafted_by,
                       drafted_at, cleared_by, cleared_at, put_in_force_at, search_text, version, audit_entries)
select directive, max(number), 'CT', min(at)::date, 'Thủ tướng Chính phủ', 'Thủ tướng Chính phủ', 'C-vpcp', 'NORMAL',
       'Về chuyển đổi số quốc gia', 'ISSUED', 'b-C-vpcp-0', min(at), 'b-C-vpcp-1', min(at), min(at), lower(max(number)), 1, 0
from work group by directive
on conflict (id) do nothing;
insert into task (id, directive_id, place, label, work, deadline_kind, due_on, lead_mode)
select id, directive, n % 100, n % 100, 'Xây dựng, ban hành Đề án', 'FIXED', due_on, 'SEPARATE' from work;
insert into assignment (id, directive_id, task_id, directive_number, label, place, work, lead_agency, assigned_to, monitoring_agency, co_leads,
                        coordinators, former_parties, urgency, deadline_kind, original_due_on, due_on, waived, status, owner_id, assigned_at,
                        receipt_due_on, waiting_since, escalation_level, completed_on, closed_at, search_text, version, audit_entries)
select id, directive, id, number, n % 100, n % 100, 'Xây dựng, ban hành Đề án số ' || n, lead, lead, 'C-vpcp', '', '', '', 'NORMAL',
       case when n % 11 = 0 then 'OPEN' else 'FIXED' end, case when n % 11 <> 0 then due_on end, case when n % 11 <> 0 then due_on end, '',
       status, owner, at, at::date + 3, at + interval '5 days', 0, case when status = 'ACCEPTED' then due_on - 3 end,
       case when status in ('ACCEPTED', 'WITHDRAWN') then at + interval '50 days' end, 'xay dung, ban hanh de an so ' || n, 1, 0
from work;
insert into task_part (id, task_id, agency_code)
select w.id || ':' || a.code, w.id, a.code
from work w
join (select code, row_number() over (order by code) - 1 as place, count(*) over () as all_of_them from agency
      where valid_to is null and kind not in ('COMMUNE', 'WARD', 'SPECIAL_ZONE')) a on a.place = (w.n * 7) % a.all_of_them
where w.n % 3 = 0;
insert into progress_report (id, assignment_id, number, kind, status, written_by, saved_at, submitted_at, version)
select id, id, 1, 'RESULT', 'SUBMITTED', owner, at, at + interval '40 days', 1
from work where status in ('UNDER_REVIEW', 'AWAITING_ACCEPTANCE', 'RETURNED', 'ACCEPTED') and owner is not null;
insert into progress_update (id, assignment_id, directive_id, directive_number, lead_agency, percent, changed_on, updated_by, updated_at, version, audit_entries)
select id || '-' || k, id, directive, number, lead, 20 * k, at::date, owner, at + k * interval '20 days', 1, 0
from work cross join generate_series(1, 2) k where status in ('IN_PROGRESS', 'RETURNED') and owner is not null;
insert into contribution (id, assignment_id, directive_id, lead_agency, agency_code, round, request, due_on, asked_by, asked_at, status, urged,
                          version, audit_entries)
select w.id, w.id, w.directive, w.lead, p.agency_code, 1, 'Góp ý', w.due_on - 20, w.owner, w.at, case when w.n % 2 = 0 then 'ASKED' else 'TAKEN' end,
       0, 1, 0
from work w join task_part p on p.task_id = w.id where w.status = 'IN_PROGRESS' and w.owner is not null;
insert into agency_request (id, assignment_id, number, kind, status, statement, proposed_due_on, raised_by, raised_at)
select id, id, 1, 'EXTENSION', case n % 3 when 0 then 'RAISED' when 1 then 'ENDORSED' else 'GRANTED' end, 'Lý do', due_on + 30, owner, at
from work where n % 37 = 0 and status = 'IN_PROGRESS' and owner is not null;
insert into amendment (id, assignment_id, number, document, reason, amended_by, amended_at, acknowledged_by, acknowledged_at)
select id, id, 1, '1/QĐ-TTg', 'Lý do', 'b-C-vpcp-0', at, case when n % 5 > 0 then owner end, case when n % 5 > 0 then at end
from work where n % 41 = 0 and owner is not null;
insert into inquiry (id, assignment_id, directive_id, directive_number, lead_agency, kind, matter, addressee, due_on, raised_by, raised_at, waiting_since, status,
                     urged, version, audit_entries)
select id, id, directive, number, lead, 'OBSTACLE', 'Vướng mắc', 'C-vpcp', due_on - 5, owner, at, at,
       case n % 3 when 0 then 'RAISED' when 1 then 'ANSWERED' else 'CLOSED' end, 0, 1, 0
from work where n % 43 = 0 and owner is not null;
insert into urging_letter (id, letter_id, assignment_id, directive_id, directive_number, lead_agency, letter, report_due_on, urged_by, urged_at, version, audit_entries)
select id, id, id, directive, number, lead, 'Đôn đốc', due_on, 'b-C-vpcp-0', at + interval '30 days', 1, 0
from work where n % 13 = 0 and owner is not null;
insert into overdue_review (id, assignment_id, directive_id, directive_number, lead_agency, review_month, late_since, opened_at, explain_due_on, status,
                            waiting_since, urged, version, audit_entries)
select id, id, directive, number, lead, '2026-05', due_on, at, due_on + 10,
       case when status = 'ACCEPTED' then 'CLOSED' else (array['OPENED', 'EXPLAINED', 'CONFIRMED', 'WATCHED', 'CLOSED'])[n % 5 + 1] end, at, 0, 1, 0
from work where n % 17 = 0 and owner is not null;
insert into roadmap_milestone (id, review_id, place, aim, due_on)
select id, id, 1, 'Mốc', explain_due_on from overdue_review r
where r.status = 'WATCHED' and not exists (select 1 from roadmap_milestone m where m.id = r.id);
drop table work;
set session_replication_role = origin;
