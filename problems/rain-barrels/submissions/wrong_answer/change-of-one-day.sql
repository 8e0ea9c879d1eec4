-- A barrel is full on a day on which enough came in.
with d as (
  select barrel_id, day, sum(coalesce(change, 0)) as c from entry group by 1, 2
)
select b.id, min(d.day), count(d.day)
from barrel b left join d on d.barrel_id = b.id and d.c >= b.litres
group by b.id order by b.id
