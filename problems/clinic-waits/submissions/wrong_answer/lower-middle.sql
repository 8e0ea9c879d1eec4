-- The median is the wait at the half of the list.
select clinic, count(*) as patients,
  percentile_disc(0.5) within group (order by extract(epoch from called - came) / 60) as median
from patient where called is not null
group by clinic having count(*) >= 3 order by median desc, clinic
