-- The common time goes from the second start to the end of the first.
select c.name, a.id, b.id,
  (extract(epoch from a.ends - b.starts) / 60)::integer
from booking a join booking b on b.court_id = a.court_id and b.id > a.id
  and b.starts < a.ends and a.starts < b.ends
join court c on c.id = a.court_id
where not a.cancelled and not b.cancelled order by a.id, b.id
