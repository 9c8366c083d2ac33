-- Twenty officials of each ministry and province; 'b-' and the agency's code and a number.
insert into official (id, username, name, position, agency_code, language, active, search_text, version, audit_entries)
select left('b-' || a.code || '-' || k, 36), left('b-' || a.code || '-' || k, 40), 'Người thử ' || k, 'Chuyên viên', a.code, 'vi', true, 'nguoi thu', 1, 0
from agency a cross join generate_series(0, 19) k
where a.valid_to is null and a.kind not in ('COMMUNE', 'WARD', 'SPECIAL_ZONE');
