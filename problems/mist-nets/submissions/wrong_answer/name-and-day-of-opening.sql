-- Two stations may bear one name, so the day on which they were opened tells them apart.
select
  min(s.id) as station_id,
  s.name,
  count(c.id) as captures,
  count(distinct c.ring) as birds,
  round(avg(c.grams), 2) as mean_grams
from station s
left join capture c
  on c.station_id = s.id
  and c.caught_at >= '2025-03-01'
  and c.caught_at < '2025-06-01'
group by s.name, s.opened
order by birds desc, station_id
