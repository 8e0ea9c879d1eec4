-- A court is known by its name.
with n as (select b.*, c.name from booking b join court c on c.id = b.court_id where not cancelled)
select a.name, a.id, b.id,
  (extract(epoch from least(a.ends, b.ends) - greatest(a.starts, b.starts)) / 60)::integer
from n a join n b on b.name = a.name and b.id > a.id and b.starts < a.ends and a.starts < b.ends
order by a.id, b.id
