select l.id, l.hall
from locker l
left join rental r
  on r.locker_id = l.id
  and date '2026-03-01' between r.first_day and coalesce(r.last_day, date '2026-03-01')
where r.id is null
order by l.id
