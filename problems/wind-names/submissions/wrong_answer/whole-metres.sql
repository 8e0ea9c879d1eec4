-- The borders are whole numbers, so the speed may be one, too.
select m.id, m.place,
  count(*) filter (where speed::integer < 2) as calm,
  count(*) filter (where speed::integer between 2 and 7) as breeze,
  count(*) filter (where speed::integer between 8 and 16) as strong,
  count(*) filter (where speed::integer >= 17) as storm
from mast m left join reading r on r.mast_id = m.id
group by m.id order by storm desc, m.id
