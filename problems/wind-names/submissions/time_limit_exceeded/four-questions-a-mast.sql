-- One question for each mast and name.
select m.id, m.place,
  (select count(*) from reading r where r.mast_id = m.id and speed < 2),
  (select count(*) from reading r where r.mast_id = m.id and speed >= 2 and speed < 8),
  (select count(*) from reading r where r.mast_id = m.id and speed >= 8 and speed < 17),
  (select count(*) from reading r where r.mast_id = m.id and speed >= 17) as storm
from mast m
order by storm desc, m.id
