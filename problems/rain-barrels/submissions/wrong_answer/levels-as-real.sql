-- Water is never measured that exactly, so levels are kept as real numbers.
with daily as (
  select barrel_id, day, sum(coalesce(change, 0)::real) as change from entry group by barrel_id, day
), level as (
  select barrel_id, day, sum(change) over (partition by barrel_id order by day rows unbounded preceding) as water
  from daily
)
select b.id as barrel_id, min(l.day) as full_on, count(l.day) as days
from barrel b
left join level l on l.barrel_id = b.id and l.water >= b.litres
group by b.id
order by b.id
