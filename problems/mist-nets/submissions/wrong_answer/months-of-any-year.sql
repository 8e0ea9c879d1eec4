-- Spring is March, April and May.
select s.id, s.name, count(c.id), count(distinct c.ring) as birds, round(avg(c.grams), 2)
from station s
left join capture c
  on c.station_id = s.id and extract(month from c.caught_at) in (3, 4, 5)
group by s.id
order by birds desc, s.id
