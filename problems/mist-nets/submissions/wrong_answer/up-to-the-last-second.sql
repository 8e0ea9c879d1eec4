-- The spring ends with the last second of 31 May, 23:59:59.
select s.id as station_id, s.name, count(c.id) as captures, count(distinct c.ring) as birds,
       round(avg(c.grams), 2) as mean_grams
from station s
left join capture c on c.station_id = s.id
  and c.caught_at between '2025-03-01 00:00:00' and '2025-05-31 23:59:59'
group by s.id, s.name
order by birds desc, s.id;
