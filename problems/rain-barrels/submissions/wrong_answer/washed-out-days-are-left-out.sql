-- An entry that nobody can read is no entry.
with d as (
  select barrel_id, day, sum(change) as c from entry where change is not null group by 1, 2
), l as (
  select barrel_id, day, sum(c) over (partition by barrel_id order by day) as level from d
)
select b.id, min(l.day), count(l.day)
from barrel b left join l on l.barrel_id = b.id and l.level >= b.litres
group by b.id order by b.id
