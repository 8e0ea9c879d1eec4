-- The last day of the spring is 31 May, so it ends there.
select s.id, s.name, count(c.id), count(distinct c.ring) as birds, round(avg(c.grams), 2)
from station s
left join capture c
  on c.station_id = s.id and c.caught_at between '2025-03-01' and '2025-05-31'
group by s.id
order by birds desc, s.id
