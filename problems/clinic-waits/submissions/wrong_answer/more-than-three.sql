-- Fewer than three or three are too few to be published.
select clinic, count(*) as patients,
  percentile_cont(0.5) within group (order by extract(epoch from called - came) / 60)::numeric as median
from patient where called is not null
group by clinic having count(*) > 3 order by median desc, clinic
