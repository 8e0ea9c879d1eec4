-- An empty name is no signature either.
with valid as (
  select o.*, b.least, row_number() over (partition by o.boat_id order by o.amount desc, o.id) as place
  from offer o join boat b on b.id = o.boat_id
  where coalesce(o.bidder, '') <> '' and o.amount >= b.least
)
select w.boat_id, w.bidder, coalesce(max(v.amount), w.least) as pays
from valid w
left join valid v on v.boat_id = w.boat_id and v.bidder <> w.bidder
where w.place = 1
group by w.boat_id, w.bidder, w.least
order by w.boat_id
