-- With a left join every station stays; then only the spring is kept, or what has no date at all.
select s.id, s.name, count(c.id), count(distinct c.ring) as birds, round(avg(c.grams), 2)
from station s
left join capture c on c.station_id = s.id
where c.caught_at is null or (c.caught_at >= '2025-03-01' and c.caught_at < '2025-06-01')
group by s.id
order by birds desc, s.id
