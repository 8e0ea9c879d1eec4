-- The first 63 letters of a title are enough to tell it from the others.
select r.id as reader_id, r.name, count(distinct left(l.title, 63)) as titles
from reader r
join loan l on l.reader_id = r.id
where l.lent_at >= '2025-01-01' and l.lent_at < '2026-01-01'
group by r.id, r.name
having count(distinct left(l.title, 63)) >= 3
order by titles desc, reader_id
