-- Keeps the way from the product as a text, so that no part is entered twice on it.
with recursive needed as (
  select i.id as product, i.id as part, 1::bigint as pieces, i.id::text as way
  from item i
  where i.cents is null and i.id not in (select part_id from component)
  union all
  select n.product, c.part_id, n.pieces * c.pieces, n.way || '/' || c.part_id
  from needed n join component c on c.whole_id = n.part
  where position('/' || c.part_id::text in n.way) = 0
)
select i.id, i.name, coalesce(sum(n.pieces) filter (where p.cents is not null), 0)::bigint,
  coalesce(sum(n.pieces * p.cents), 0)::bigint as cost
from needed n join item i on i.id = n.product join item p on p.id = n.part
group by i.id, i.name
order by cost desc, i.id;
