-- From 2 to 8 is between 2 and 8.
select m.id, m.place,
  count(*) filter (where speed between 0 and 2) as calm,
  count(*) filter (where speed between 2 and 8) as breeze,
  count(*) filter (where speed between 8 and 17) as strong,
  count(*) filter (where speed >= 17) as storm
from mast m left join reading r on r.mast_id = m.id
group by m.id order by storm desc, m.id
