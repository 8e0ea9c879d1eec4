with best as (
  select o.boat_id, o.bidder, b.least, max(o.amount) as amount,
    (array_agg(o.id order by o.amount desc, o.id))[1] as id
  from offer o join boat b on b.id = o.boat_id and o.amount >= b.least
  where o.bidder is not null
  group by o.boat_id, o.bidder, b.least
), ranked as (
  select *, row_number() over (partition by boat_id order by amount desc, id) as n from best
)
select w.boat_id, w.bidder, coalesce(r.amount, w.least) as pays
from ranked w left join ranked r on r.boat_id = w.boat_id and r.n = 2
where w.n = 1
order by w.boat_id
