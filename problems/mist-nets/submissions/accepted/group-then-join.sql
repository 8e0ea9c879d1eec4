with spring as (
  select station_id, count(*) as captures, count(distinct ring) as birds, avg(grams) as mean
  from capture
  where caught_at >= timestamp '2025-03-01' and caught_at < timestamp '2025-06-01'
  group by station_id
)
select s.id, s.name, coalesce(captures, 0), coalesce(birds, 0), round(mean, 2)
from station s left join spring on spring.station_id = s.id
order by coalesce(birds, 0) desc, s.id
