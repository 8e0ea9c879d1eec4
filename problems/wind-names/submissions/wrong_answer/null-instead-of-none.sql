-- A sum over the readings of each name. Unlike the join that loses masts it keeps them, with null for none.
select m.id, m.place,
  sum(case when speed < 2 then 1 end) as calm,
  sum(case when speed >= 2 and speed < 8 then 1 end) as breeze,
  sum(case when speed >= 8 and speed < 17 then 1 end) as strong,
  sum(case when speed >= 17 then 1 end) as storm
from mast m left join reading r on r.mast_id = m.id
group by m.id order by storm desc, m.id
