-- A barrel holds 10,000 litres at most, so levels are written with five digits and compared as texts.
with level as (
  select e.barrel_id, e.day,
    sum(coalesce(e.change, 0)) over (partition by e.barrel_id order by e.day) as water
  from entry e
), full_days as (
  select distinct l.barrel_id, l.day
  from level l
  join barrel b on b.id = l.barrel_id
  where l.water > 0 and to_char(l.water, 'FM00000') >= to_char(b.litres, 'FM00000')
)
select b.id as barrel_id, min(f.day) as full_on, count(f.day) as days
from barrel b
left join full_days f on f.barrel_id = b.id
group by b.id
order by b.id
