-- A hundred times the mean rounded as a double, then a hundredth of it.
select s.id as station_id, s.name, count(c.id) as captures, count(distinct c.ring) as birds,
       (round(avg(c.grams)::double precision * 100) / 100)::numeric as mean_grams
from station s
left join capture c on c.station_id = s.id
  and c.caught_at >= '2025-03-01' and c.caught_at < '2025-06-01'
group by s.id, s.name
order by birds desc, s.id;
