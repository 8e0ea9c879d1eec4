-- No wind blows at more than fifty metres a second, so that such a number is a fault of the mast.
select
  m.id as mast_id,
  m.place,
  count(*) filter (where r.speed < 2) as calm,
  count(*) filter (where r.speed >= 2 and r.speed < 8) as breeze,
  count(*) filter (where r.speed >= 8 and r.speed < 17) as strong,
  count(*) filter (where r.speed >= 17 and r.speed <= 50) as storm
from mast m
left join reading r on r.mast_id = m.id
group by m.id, m.place
order by storm desc, mast_id
