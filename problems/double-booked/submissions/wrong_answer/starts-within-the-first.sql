-- A booking clashes with an earlier one if it starts before that one has ended.
select c.name, a.id, b.id,
  (extract(epoch from least(a.ends, b.ends) - greatest(a.starts, b.starts)) / 60)::integer
from booking a join booking b on b.court_id = a.court_id and b.id > a.id
  and b.starts >= a.starts and b.starts < a.ends
join court c on c.id = a.court_id
where not a.cancelled and not b.cancelled order by a.id, b.id
