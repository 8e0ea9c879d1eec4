with recursive walk as (
  select i.id as top, i.id, i.cents, 1 as n
  from item i left join component c on c.part_id = i.id
  where c.part_id is null and i.cents is null
  union all
  select w.top, i.id, i.cents, w.n * c.pieces
  from walk w join component c on c.whole_id = w.id join item i on i.id = c.part_id
)
select w.top, t.name,
  sum(case when w.cents is null then 0 else n end) as pieces,
  sum(coalesce(w.cents, 0)::bigint * n) as cents
from walk w join item t on t.id = w.top
group by w.top, t.name
order by 4 desc, 1
