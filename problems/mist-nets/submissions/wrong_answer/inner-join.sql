-- A station that caught nothing has nothing to report.
select s.id, s.name, count(*), count(distinct c.ring) as birds, round(avg(c.grams), 2)
from station s
join capture c on c.station_id = s.id
where c.caught_at >= '2025-03-01' and c.caught_at < '2025-06-01'
group by s.id
order by birds desc, s.id
