-- The minutes in common are the hours times 60 and the minutes of the time in common.
select court.name, a.id as first_id, b.id as second_id,
  (extract(hour from c.common) * 60 + extract(minute from c.common))::integer as minutes
from booking a
join booking b on b.court_id = a.court_id and a.id < b.id and a.starts < b.ends and b.starts < a.ends
join court on court.id = a.court_id
cross join lateral (select least(a.ends, b.ends) - greatest(a.starts, b.starts) as common) c
where not a.cancelled and not b.cancelled
order by first_id, second_id;
