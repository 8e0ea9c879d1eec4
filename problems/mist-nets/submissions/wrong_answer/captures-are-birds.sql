-- Whatever hangs in a net is a bird, so there are as many birds as captures.
select s.id, s.name, count(c.id), count(c.ring) as birds, round(avg(c.grams), 2)
from station s
left join capture c
  on c.station_id = s.id and c.caught_at >= '2025-03-01' and c.caught_at < '2025-06-01'
group by s.id
order by birds desc, s.id
