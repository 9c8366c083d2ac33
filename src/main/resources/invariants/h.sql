-- Each person has one copy of a notice, and one mail brings it to them.
select 'notice ' || c.notice_id, 'was given to the same person ' || count(*) || ' times: ' || c.official_id
from notice_copy c
group by c.notice_id, c.official_id having count(*) > 1;

select 'notice ' || c.notice_id, 'was given out, but the outbox says it was not'
from notice_copy c
join notice n on n.id = c.notice_id
where n.given_at is null;

select 'notice ' || c.notice_id || ' of ' || c.official_id, 'comes by the mail of somebody else: ' || m.id
from notice_copy c
join outbox_mail m on m.id = c.mail_id
where m.official_id <> c.official_id;

select 'mail ' || m.id, 'is marked as sent, but not when and to whom'
from outbox_mail m
where m.state = 'SENT' and (m.sent_at is null or m.sent_to is null);

select 'mail ' || m.id, 'was sent to ' || m.sent_to || ' although it is still to be sent'
from outbox_mail m
where m.state = 'WAITING' and m.sent_at is not null;
