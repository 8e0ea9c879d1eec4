select
  c.name,
  a.id as first_id,
  b.id as second_id,
  (extract(epoch from least(a.ends, b.ends) - greatest(a.starts, b.starts)) / 60)::integer as minutes
from booking a
join booking b
  on b.court_id = a.court_id
  and b.id > a.id
  and b.starts < a.ends
  and a.starts < b.ends
join court c on c.id = a.court_id
where not a.cancelled and not b.cancelled
order by first_id, second_id
