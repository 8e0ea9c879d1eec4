-- Three different titles decide, and what is shown is how many books were taken.
select r.id, r.name, count(*) as titles
from reader r join loan l on l.reader_id = r.id
where lent_at >= '2025-01-01' and lent_at < '2026-01-01'
group by r.id having count(distinct title) >= 3
order by count(distinct title) desc, r.id
