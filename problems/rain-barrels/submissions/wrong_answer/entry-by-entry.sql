-- The level runs along the entries, day by day and in the order in which they were written.
with l as (
  select barrel_id, day, sum(coalesce(change, 0)) over (partition by barrel_id order by day, id) as level from entry
)
select b.id, min(l.day), count(distinct l.day)
from barrel b left join l on l.barrel_id = b.id and l.level >= b.litres
group by b.id order by b.id
