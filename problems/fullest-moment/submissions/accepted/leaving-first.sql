-- Whoever leaves comes first in the same moment; after the last arrival of a moment the sum is right.
with steps as (
  select museum_id, came as moment, people as change, 1 as kind from ticket
  union all
  select museum_id, went, -people, 0 from ticket where went is not null
), running as (
  select *, sum(change) over (partition by museum_id order by moment, kind
    range between unbounded preceding and current row) as inside
  from steps
), best as (
  select museum_id, max(inside) as most from running group by museum_id
)
select b.museum_id, b.most, min(r.moment) as moment
from best b join running r on r.museum_id = b.museum_id and r.inside = b.most
group by b.museum_id, b.most
order by b.most desc, b.museum_id
