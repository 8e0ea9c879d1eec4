-- A loan that ended before it began is a mistake of the book, and is left out.
select r.id as reader_id, r.name, count(distinct l.title) as titles
from reader r
join loan l on l.reader_id = r.id
where l.lent_at >= '2025-01-01' and l.lent_at < '2026-01-01'
  and coalesce(l.returned_at >= l.lent_at, true)
group by r.id, r.name
having count(distinct l.title) >= 3
order by titles desc, reader_id
