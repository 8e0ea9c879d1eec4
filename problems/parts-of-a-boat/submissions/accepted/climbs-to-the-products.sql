-- Climbs from each bought item to the products above it, and adds up what arrives there.
with recursive climb as (
  select id as item, 1::numeric as pieces, cents::numeric as each from item where cents is not null
  union all
  select c.whole_id, climb.pieces * c.pieces, climb.each
  from climb join component c on c.part_id = climb.item
), total as (
  select item, sum(pieces) as pieces, sum(pieces * each) as cents from climb group by item
)
select i.id, i.name, coalesce(t.pieces, 0)::bigint, coalesce(t.cents, 0)::bigint
from item i left join total t on t.item = i.id
where i.cents is null and i.id not in (select part_id from component)
order by 4 desc, 1
