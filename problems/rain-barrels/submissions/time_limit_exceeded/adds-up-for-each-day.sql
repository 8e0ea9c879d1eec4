-- Adds up everything before each day.
with days as (select distinct barrel_id, day from entry),
levels as (
  select d.barrel_id, d.day,
    (select sum(coalesce(change, 0)) from entry e where e.barrel_id = d.barrel_id and e.day <= d.day) as level
  from days d
)
select b.id, min(l.day), count(l.day)
from barrel b left join levels l on l.barrel_id = b.id and l.level >= b.litres
group by b.id order by b.id
