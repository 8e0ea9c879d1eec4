-- Where no weight is known it counts as zero, so that the mean is over all captures.
select s.id, s.name, count(c.id), count(distinct c.ring) as birds,
  round(sum(coalesce(c.grams, 0)) / nullif(count(c.id), 0), 2)
from station s
left join capture c
  on c.station_id = s.id and c.caught_at >= '2025-03-01' and c.caught_at < '2025-06-01'
group by s.id
order by birds desc, s.id
