-- Counts the rentals of each locker.
select l.id, l.hall
from locker l
where (
  select count(*) from rental r
  where r.locker_id = l.id and r.first_day <= '2026-03-01'
    and (r.last_day is null or r.last_day >= '2026-03-01')
) = 0
order by l.id
