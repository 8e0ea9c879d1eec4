-- The minutes of the time between both moments are the wait.
select clinic, count(*) as patients,
  percentile_cont(0.5) within group (order by extract(minute from called - came))::numeric as median
from patient where called is not null
group by clinic having count(*) >= 3 order by median desc, clinic
