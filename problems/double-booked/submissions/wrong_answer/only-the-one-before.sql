-- In order of their starts a booking can only clash with the one before.
with o as (
  select *, lag(id) over w as other, lag(starts) over w as other_starts, lag(ends) over w as other_ends
  from booking where not cancelled and court_id is not null
  window w as (partition by court_id order by starts, id)
)
select c.name, least(o.id, other) as f, greatest(o.id, other) as s,
  (extract(epoch from least(ends, other_ends) - greatest(starts, other_starts)) / 60)::integer
from o join court c on c.id = o.court_id
where starts < other_ends order by f, s
