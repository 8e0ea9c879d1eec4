-- The weights have one digit after the point, so `real` is precise enough for a mean of two digits.
select s.id as station_id, s.name, count(c.id) as captures, count(distinct c.ring) as birds,
       round(avg(c.grams::real)::numeric, 2) as mean_grams
from station s
left join capture c on c.station_id = s.id
  and c.caught_at >= '2025-03-01' and c.caught_at < '2025-06-01'
group by s.id, s.name
order by birds desc, s.id;
