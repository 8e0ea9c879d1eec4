-- An offer wins if no other one is better; each is held against all.
with valid as (
  select o.*, b.least from offer o join boat b on b.id = o.boat_id
  where o.bidder is not null and o.amount >= b.least
)
select w.boat_id, w.bidder,
  coalesce((select max(amount) from valid v where v.boat_id = w.boat_id and v.bidder <> w.bidder), w.least) as pays
from valid w
where (
  select count(*) from valid v
  where v.boat_id = w.boat_id and (v.amount > w.amount or (v.amount = w.amount and v.id < w.id))
) = 0
order by w.boat_id
