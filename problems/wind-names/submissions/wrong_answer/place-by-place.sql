-- The newspaper prints places, so places are what is counted by.
select min(m.id) as id, m.place,
  count(*) filter (where speed < 2) as calm,
  count(*) filter (where speed >= 2 and speed < 8) as breeze,
  count(*) filter (where speed >= 8 and speed < 17) as strong,
  count(*) filter (where speed >= 17) as storm
from mast m left join reading r on r.mast_id = m.id
group by m.place order by storm desc, id
