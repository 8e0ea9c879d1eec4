-- A book that came back on the day on which it was taken has not been read.
select r.id as reader_id, r.name, count(distinct l.title) as titles
from reader r
join loan l on l.reader_id = r.id
where l.lent_at >= '2025-01-01' and l.lent_at < '2026-01-01'
  and (l.returned_at is null or l.returned_at::date > l.lent_at::date)
group by r.id, r.name
having count(distinct l.title) >= 3
order by titles desc, reader_id
