-- Days are counted as rows of the running sum.
with l as (
  select barrel_id, day, sum(coalesce(change, 0)) over (partition by barrel_id order by day) as level from entry
)
select b.id, min(l.day), count(l.day)
from barrel b left join l on l.barrel_id = b.id and l.level >= b.litres
group by b.id order by b.id
