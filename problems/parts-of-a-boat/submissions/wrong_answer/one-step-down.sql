-- What a product needs is what stands in its components.
select p.id, p.name, coalesce(sum(c.pieces) filter (where i.cents is not null), 0) as pieces,
  coalesce(sum(c.pieces * i.cents), 0) as cents
from item p left join component c on c.whole_id = p.id left join item i on i.id = c.part_id
where p.cents is null and p.id not in (select part_id from component)
group by p.id order by cents desc, p.id
