-- Where no station was opened yet, nothing can have been caught.
select
  s.id as station_id,
  s.name,
  count(c.id) as captures,
  count(distinct c.ring) as birds,
  round(avg(c.grams), 2) as mean_grams
from station s
left join capture c
  on c.station_id = s.id
  and c.caught_at >= '2025-03-01'
  and c.caught_at >= s.opened
  and c.caught_at < '2025-06-01'
group by s.id, s.name
order by birds desc, station_id
