-- The year goes from its first second to its last, 23:59:59 on 31 December.
select r.id as reader_id, r.name, count(distinct l.title) as titles
from reader r join loan l on l.reader_id = r.id
where l.lent_at between '2025-01-01 00:00:00' and '2025-12-31 23:59:59'
group by r.id, r.name having count(distinct l.title) >= 3
order by titles desc, r.id;
