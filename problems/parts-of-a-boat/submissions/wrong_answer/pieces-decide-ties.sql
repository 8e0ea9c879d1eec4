-- Of equally dear products the one with more pieces comes first.
with recursive needed as (
  select i.id as product_id, i.id as item_id, 1::bigint as pieces
  from item i
  where i.cents is null
    and not exists (select from component c where c.part_id = i.id)
  union all
  select n.product_id, c.part_id, n.pieces * c.pieces
  from needed n
  join component c on c.whole_id = n.item_id
),
bought as (
  select n.product_id, n.pieces, i.cents
  from needed n
  join item i on i.id = n.item_id and i.cents is not null
)
select
  i.id as item_id,
  i.name,
  coalesce(sum(b.pieces), 0)::bigint as pieces,
  coalesce(sum(b.pieces * b.cents), 0)::bigint as cents
from item i
left join bought b on b.product_id = i.id
where i.cents is null
  and not exists (select from component c where c.part_id = i.id)
group by i.id, i.name
order by cents desc, pieces desc, item_id
