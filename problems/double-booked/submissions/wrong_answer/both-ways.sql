-- Every booking is shown with each that it clashes with.
select c.name, a.id, b.id,
  (extract(epoch from least(a.ends, b.ends) - greatest(a.starts, b.starts)) / 60)::integer
from booking a join booking b on b.court_id = a.court_id and b.id <> a.id
  and b.starts < a.ends and a.starts < b.ends
join court c on c.id = a.court_id
where not a.cancelled and not b.cancelled order by a.id, b.id
