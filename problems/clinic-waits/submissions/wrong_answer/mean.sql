-- The wait of the middle is the average wait.
select clinic, count(*) as patients, round(avg(extract(epoch from called - came) / 60), 1) as median
from patient where called is not null
group by clinic having count(*) >= 3 order by median desc, clinic
