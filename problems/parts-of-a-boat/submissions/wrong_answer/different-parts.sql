-- The pieces of a product are the different items in it.
with recursive walk as (
  select i.id as top, i.id, 1::bigint as n from item i
  where i.cents is null and i.id not in (select part_id from component)
  union all
  select w.top, c.part_id, w.n * c.pieces from walk w join component c on c.whole_id = w.id
)
select w.top, t.name, count(distinct i.id) filter (where i.cents is not null) as pieces,
  coalesce(sum(n * i.cents), 0) as cents
from walk w join item t on t.id = w.top join item i on i.id = w.id
group by w.top, t.name order by cents desc, w.top
