-- What needs nothing is no product yet.
with recursive walk as (
  select i.id as top, i.id, 1::bigint as n from item i
  where i.cents is null and i.id not in (select part_id from component)
  union all
  select w.top, c.part_id, w.n * c.pieces from walk w join component c on c.whole_id = w.id
)
select w.top, t.name, sum(n) as pieces, sum(n * i.cents) as cents
from walk w join item t on t.id = w.top join item i on i.id = w.id and i.cents is not null
group by w.top, t.name order by cents desc, w.top
