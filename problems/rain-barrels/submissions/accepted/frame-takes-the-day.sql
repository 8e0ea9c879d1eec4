with l as (
  select e.barrel_id, e.day, b.litres,
    sum(e.change) over (partition by e.barrel_id order by e.day) as level
  from entry e join barrel b on b.id = e.barrel_id
)
select b.id,
  min(l.day) filter (where coalesce(l.level, 0) >= b.litres) as full_on,
  count(distinct l.day) filter (where coalesce(l.level, 0) >= b.litres) as days
from barrel b left join l on l.barrel_id = b.id
group by b.id
order by b.id
