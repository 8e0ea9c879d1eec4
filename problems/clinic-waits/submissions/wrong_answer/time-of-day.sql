-- The wait is the time of day of the call without that of coming.
select clinic, count(*) as patients,
  percentile_cont(0.5) within group (order by extract(epoch from called::time - came::time) / 60)::numeric as median
from patient where called is not null
group by clinic having count(*) >= 3 order by median desc, clinic
