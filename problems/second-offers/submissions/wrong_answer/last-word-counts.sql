-- If a bidder makes several offers for a boat, the last one replaces those before it.
with last_word as (
  select distinct on (o.boat_id, o.bidder) o.boat_id, o.bidder, o.amount, o.id, b.least
  from offer o join boat b on b.id = o.boat_id
  where o.bidder is not null and o.amount >= b.least
  order by o.boat_id, o.bidder, o.id desc
), placed as (
  select *, row_number() over w as place, lead(amount) over w as other from last_word
  window w as (partition by boat_id order by amount desc, id)
)
select boat_id, bidder, coalesce(other, least) as pays from placed where place = 1 order by boat_id;
