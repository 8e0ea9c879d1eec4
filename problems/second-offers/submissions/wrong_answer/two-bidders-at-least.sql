-- Without a second bidder there is no second price, so there is no sale.
with valid as (
  select o.*, b.least from offer o join boat b on b.id = o.boat_id
  where o.bidder is not null and o.amount >= b.least
), winner as (
  select distinct on (boat_id) * from valid order by boat_id, amount desc, id
)
select w.boat_id, w.bidder, max(v.amount) as pays
from winner w join valid v on v.boat_id = w.boat_id and v.bidder <> w.bidder
group by w.boat_id, w.bidder order by w.boat_id
