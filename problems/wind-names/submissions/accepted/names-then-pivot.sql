with named as (
  select mast_id,
    case when speed < 2 then 'calm' when speed < 8 then 'breeze'
         when speed < 17 then 'strong' when speed >= 17 then 'storm' end as name,
    count(*) as n
  from reading group by 1, 2
)
select m.id, m.place,
  coalesce(max(n) filter (where name = 'calm'), 0) as calm,
  coalesce(max(n) filter (where name = 'breeze'), 0) as breeze,
  coalesce(max(n) filter (where name = 'strong'), 0) as strong,
  coalesce(max(n) filter (where name = 'storm'), 0) as storm
from mast m left join named on named.mast_id = m.id
group by m.id
order by storm desc, m.id
