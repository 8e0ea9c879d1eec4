-- The price is the second highest offer.
with valid as (
  select o.*, b.least from offer o join boat b on b.id = o.boat_id
  where o.bidder is not null and o.amount >= b.least
), placed as (
  select *, row_number() over w as place, lead(amount) over w as second
  from valid window w as (partition by boat_id order by amount desc, id)
)
select boat_id, bidder, coalesce(second, least) as pays from placed where place = 1 order by boat_id
