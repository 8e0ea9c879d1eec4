-- Lists the rings of each station in one text and counts what stands between the commas.
select s.id, s.name, count(c.id),
  coalesce(array_length(string_to_array(string_agg(distinct c.ring, ','), ','), 1), 0)::bigint,
  round(avg(c.grams), 2)
from station s
left join capture c on c.station_id = s.id and c.caught_at >= '2025-03-01' and c.caught_at < '2025-06-01'
group by s.id, s.name
order by 4 desc, 1;
