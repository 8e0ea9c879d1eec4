-- Counts for each reader, and counts again to decide.
select r.id, r.name,
  (select count(distinct title) from loan l
    where l.reader_id = r.id and lent_at >= '2025-01-01' and lent_at < '2026-01-01') as titles
from reader r
where (select count(distinct title) from loan l
  where l.reader_id = r.id and lent_at >= '2025-01-01' and lent_at < '2026-01-01') >= 3
order by titles desc, r.id
