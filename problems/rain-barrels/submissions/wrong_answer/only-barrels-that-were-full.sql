-- Barrels that never were full have no first day.
with d as (
  select barrel_id, day, sum(coalesce(change, 0)) as c from entry group by 1, 2
), l as (
  select barrel_id, day, sum(c) over (partition by barrel_id order by day) as level from d
)
select b.id, min(l.day), count(l.day)
from barrel b join l on l.barrel_id = b.id and l.level >= b.litres
group by b.id order by b.id
