-- The minutes of the common time are what both take up.
select c.name, a.id, b.id,
  extract(minute from least(a.ends, b.ends) - greatest(a.starts, b.starts))::integer
from booking a join booking b on b.court_id = a.court_id and b.id > a.id
  and b.starts < a.ends and a.starts < b.ends
join court c on c.id = a.court_id
where not a.cancelled and not b.cancelled order by a.id, b.id
