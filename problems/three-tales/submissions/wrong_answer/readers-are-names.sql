-- The bookmark bears a name, so names are counted.
select min(r.id) as id, r.name, count(distinct title) as titles
from reader r join loan l on l.reader_id = r.id
where lent_at >= '2025-01-01' and lent_at < '2026-01-01'
group by r.name having count(distinct title) >= 3
order by titles desc, id
