-- Bookings without a court are all of the same place, that has no name.
with n as (select *, coalesce(court_id, 0) as place from booking where not cancelled)
select c.name, a.id, b.id,
  (extract(epoch from least(a.ends, b.ends) - greatest(a.starts, b.starts)) / 60)::integer
from n a join n b on b.place = a.place and b.id > a.id
  and b.starts < a.ends and a.starts < b.ends
left join court c on c.id = a.court_id
order by a.id, b.id
