-- Three people who came are enough to publish a clinic.
select clinic, count(called) as patients,
  percentile_cont(0.5) within group (order by extract(epoch from called - came) / 60)::numeric as median
from patient
group by clinic having count(*) >= 3 and count(called) > 0 order by median desc, clinic
