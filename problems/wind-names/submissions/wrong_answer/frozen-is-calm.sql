-- An instrument that is frozen measures nothing, which is calm.
select m.id, m.place,
  count(r.id) filter (where coalesce(speed, 0) < 2) as calm,
  count(*) filter (where speed >= 2 and speed < 8) as breeze,
  count(*) filter (where speed >= 8 and speed < 17) as strong,
  count(*) filter (where speed >= 17) as storm
from mast m left join reading r on r.mast_id = m.id
group by m.id order by storm desc, m.id
