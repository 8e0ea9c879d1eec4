-- The report shows names, so names are what it groups by.
select min(s.id) as id, s.name, count(c.id), count(distinct c.ring) as birds, round(avg(c.grams), 2)
from station s
left join capture c
  on c.station_id = s.id and c.caught_at >= '2025-03-01' and c.caught_at < '2025-06-01'
group by s.name
order by birds desc, id
