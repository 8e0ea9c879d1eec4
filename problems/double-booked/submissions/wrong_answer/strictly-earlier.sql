-- Of two bookings one starts earlier, and the other before it has ended.
select c.name, least(a.id, b.id) as f, greatest(a.id, b.id) as s,
  (extract(epoch from least(a.ends, b.ends) - greatest(a.starts, b.starts)) / 60)::integer
from booking a join booking b on b.court_id = a.court_id
  and a.starts < b.starts and b.starts < a.ends
join court c on c.id = a.court_id
where not a.cancelled and not b.cancelled order by f, s
