-- Who was never called waited for nothing.
select clinic, count(*) as patients,
  percentile_cont(0.5) within group (order by coalesce(extract(epoch from called - came) / 60, 0))::numeric as median
from patient
group by clinic having count(*) >= 3 order by median desc, clinic
