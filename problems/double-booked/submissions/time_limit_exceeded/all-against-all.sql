-- Holds each booking against all others; whether the court is the same is computed.
select c.name, a.id, b.id,
  (extract(epoch from least(a.ends, b.ends) - greatest(a.starts, b.starts)) / 60)::integer
from booking a
join booking b on b.id > a.id and abs(a.court_id - b.court_id) = 0
  and b.starts < a.ends and a.starts < b.ends
join court c on c.id = a.court_id
where not a.cancelled and not b.cancelled
order by a.id, b.id
