-- For every bidder the highest amount and the first offer; of equal amounts the bidder who came first wins.
with best as (
  select o.boat_id, o.bidder, max(o.amount) as amount, min(o.id) as came, b.least
  from offer o join boat b on b.id = o.boat_id
  where o.bidder is not null and o.amount >= b.least
  group by o.boat_id, o.bidder, b.least
), placed as (
  select *, row_number() over w as place, lead(amount) over w as other from best
  window w as (partition by boat_id order by amount desc, came)
)
select boat_id, bidder, coalesce(other, least) as pays from placed where place = 1 order by boat_id;
