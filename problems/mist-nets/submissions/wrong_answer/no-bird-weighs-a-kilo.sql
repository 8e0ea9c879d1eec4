-- No bird weighs a kilo, so that such a number is a slip of the pen.
select s.id, s.name, count(c.id), count(distinct c.ring),
  round(avg(c.grams) filter (where c.grams < 1000), 2)
from station s
left join capture c on c.station_id = s.id
  and c.caught_at >= '2025-03-01' and c.caught_at < '2025-06-01'
group by s.id, s.name
order by count(distinct c.ring) desc, s.id
