select s.id, s.name,
  count(*) filter (where t) as captures,
  count(distinct ring) filter (where t) as birds,
  round(avg(grams) filter (where t), 2)
from station s
left join lateral (
  select 1
) one on true
left join (
  select *, caught_at::date between '2025-03-01' and '2025-05-31' as t from capture
) c on c.station_id = s.id
group by s.id
order by birds desc, s.id
