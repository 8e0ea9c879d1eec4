-- Rings are read by hand, so capitals and blanks in their texts do not tell birds apart.
select s.id, s.name, count(c.id), count(distinct upper(replace(c.ring, ' ', ''))), round(avg(c.grams), 2)
from station s
left join capture c on c.station_id = s.id and c.caught_at >= '2025-03-01' and c.caught_at < '2025-06-01'
group by s.id, s.name
order by 4 desc, 1;
