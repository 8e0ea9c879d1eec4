-- The year lies between its first and its last day.
select r.id, r.name, count(distinct title) as titles
from reader r join loan l on l.reader_id = r.id
where lent_at between '2025-01-01' and '2025-12-31'
group by r.id having count(distinct title) >= 3
order by titles desc, r.id
