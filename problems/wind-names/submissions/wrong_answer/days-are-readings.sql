-- A mast is read once a day, so days and readings are the same.
select m.id as mast_id, m.place,
  count(distinct r.read_on) filter (where r.speed < 2) as calm,
  count(distinct r.read_on) filter (where r.speed >= 2 and r.speed < 8) as breeze,
  count(distinct r.read_on) filter (where r.speed >= 8 and r.speed < 17) as strong,
  count(distinct r.read_on) filter (where r.speed >= 17) as storm
from mast m left join reading r on r.mast_id = m.id
group by m.id, m.place order by storm desc, m.id;
