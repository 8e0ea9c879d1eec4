-- Whoever offers most pays what they offered.
select distinct on (o.boat_id) o.boat_id, o.bidder, o.amount as pays
from offer o join boat b on b.id = o.boat_id
where o.bidder is not null and o.amount >= b.least
order by o.boat_id, o.amount desc, o.id
