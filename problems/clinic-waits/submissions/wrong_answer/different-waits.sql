-- Equal waits say nothing new, so each is taken once.
select clinic, sum(n)::bigint as patients,
  percentile_cont(0.5) within group (order by minutes)::numeric as median
from (
  select clinic, extract(epoch from called - came) / 60 as minutes, count(*) as n
  from patient where called is not null group by 1, 2
) x
group by clinic having sum(n) >= 3 order by median desc, clinic
