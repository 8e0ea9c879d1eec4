-- The best offer gets the boat, and the least price is only asked for where nobody else bids.
with valid as (
  select o.*, b.least from offer o join boat b on b.id = o.boat_id where o.bidder is not null
), winner as (
  select distinct on (boat_id) * from valid order by boat_id, amount desc, id
)
select w.boat_id, w.bidder, coalesce(max(v.amount), w.least) as pays
from winner w left join valid v on v.boat_id = w.boat_id and v.bidder <> w.bidder
group by w.boat_id, w.bidder, w.least order by w.boat_id
