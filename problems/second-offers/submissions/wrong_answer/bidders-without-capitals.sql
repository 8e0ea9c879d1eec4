-- One bidder is one bidder, whether or not the name was written with a capital.
with good as (
  select o.*, b.least, row_number() over (partition by o.boat_id order by o.amount desc, o.id) as place
  from offer o join boat b on b.id = o.boat_id and o.amount >= b.least
  where o.bidder is not null
)
select g.boat_id, g.bidder, coalesce(max(h.amount), g.least)
from good g left join good h on h.boat_id = g.boat_id and lower(trim(h.bidder)) <> lower(trim(g.bidder))
where g.place = 1
group by g.boat_id, g.bidder, g.least order by g.boat_id;
