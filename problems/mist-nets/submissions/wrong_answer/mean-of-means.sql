-- First the mean of each bird, then the mean of the birds: nobody is to count twice.
with bird as (
  select station_id, ring, count(*) as captures, avg(grams) as grams
  from capture
  where caught_at >= '2025-03-01' and caught_at < '2025-06-01'
  group by station_id, ring
)
select s.id, s.name, coalesce(sum(b.captures), 0), count(b.ring) as birds, round(avg(b.grams), 2)
from station s
left join bird b on b.station_id = s.id
group by s.id
order by birds desc, s.id
