-- The name says which product it is.
with recursive product as (
  select i.id, i.name from item i
  where i.cents is null and not exists (select 1 from component c where c.part_id = i.id)
),
needed as (
  select name, id as item_id, 1::bigint as pieces from product
  union all
  select n.name, c.part_id, n.pieces * c.pieces from needed n join component c on c.whole_id = n.item_id
)
select p.id, p.name,
  coalesce(sum(n.pieces) filter (where i.cents is not null), 0)::bigint,
  coalesce(sum(n.pieces * i.cents), 0)::bigint
from product p
join needed n on n.name = p.name
join item i on i.id = n.item_id
group by p.id, p.name
order by 4 desc, 1
