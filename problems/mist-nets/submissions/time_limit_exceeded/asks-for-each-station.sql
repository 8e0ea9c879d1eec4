-- Three questions for each station.
select s.id, s.name,
  (select count(*) from capture c where c.station_id = s.id
    and c.caught_at >= '2025-03-01' and c.caught_at < '2025-06-01') as captures,
  (select count(distinct ring) from capture c where c.station_id = s.id
    and c.caught_at >= '2025-03-01' and c.caught_at < '2025-06-01') as birds,
  (select round(avg(grams), 2) from capture c where c.station_id = s.id
    and c.caught_at >= '2025-03-01' and c.caught_at < '2025-06-01') as mean_grams
from station s
order by birds desc, s.id
