-- Every part is a piece, whether bought or made.
with recursive walk as (
  select i.id as top, i.id, 1::bigint as n, 0 as depth from item i
  where i.cents is null and i.id not in (select part_id from component)
  union all
  select w.top, c.part_id, w.n * c.pieces, depth + 1 from walk w join component c on c.whole_id = w.id
)
select w.top, t.name, coalesce(sum(n) filter (where depth > 0), 0) as pieces,
  coalesce(sum(n * i.cents), 0) as cents
from walk w join item t on t.id = w.top join item i on i.id = w.id
group by w.top, t.name order by cents desc, w.top
