with valid as (
  select o.id, o.boat_id, o.bidder, o.amount, b.least
  from offer o
  join boat b on b.id = o.boat_id
  where o.bidder is not null and o.amount >= b.least
),
winner as (
  select distinct on (boat_id) boat_id, bidder, least
  from valid
  order by boat_id, amount desc, id
)
select w.boat_id, w.bidder, coalesce(max(v.amount), w.least) as pays
from winner w
left join valid v on v.boat_id = w.boat_id and v.bidder <> w.bidder
group by w.boat_id, w.bidder, w.least
order by w.boat_id
