-- The level is the running sum of the book.
with d as (
  select barrel_id, day, sum(coalesce(change, 0)) as c from entry group by 1, 2
), l as (
  select barrel_id, day, sum(c) over (order by barrel_id, day) as level from d
)
select b.id, min(l.day), count(l.day)
from barrel b left join l on l.barrel_id = b.id and l.level >= b.litres
group by b.id order by b.id
