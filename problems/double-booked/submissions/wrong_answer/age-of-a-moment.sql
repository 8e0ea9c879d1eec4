-- How long both have the court is the age of one moment seen from the other.
select c.name, a.id, b.id,
  (extract(epoch from age(least(a.ends, b.ends), greatest(a.starts, b.starts))) / 60)::int
from booking a join booking b on b.court_id = a.court_id and b.id > a.id and b.starts < a.ends and a.starts < b.ends
join court c on c.id = a.court_id
where not a.cancelled and not b.cancelled
order by 2, 3
