-- A book that is still out has not been read.
select r.id, r.name, count(distinct title) as titles
from reader r join loan l on l.reader_id = r.id
where lent_at >= '2025-01-01' and lent_at < '2026-01-01' and returned_at is not null
group by r.id having count(distinct title) >= 3
order by titles desc, r.id
