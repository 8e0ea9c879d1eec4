-- Only the winner has to reach the least price; any other offer may be the second.
with winner as (
  select distinct on (o.boat_id) o.boat_id, o.bidder, b.least
  from offer o join boat b on b.id = o.boat_id
  where o.bidder is not null and o.amount >= b.least
  order by o.boat_id, o.amount desc, o.id
)
select w.boat_id, w.bidder, coalesce(max(v.amount), w.least) as pays
from winner w left join offer v on v.boat_id = w.boat_id and v.bidder <> w.bidder
group by w.boat_id, w.bidder, w.least order by w.boat_id
