with waits as (
  select clinic, extract(epoch from called - came) / 60 as minutes
  from patient
  where called is not null
),
placed as (
  select clinic, minutes,
    row_number() over (partition by clinic order by minutes) as place,
    count(*) over (partition by clinic) as patients
  from waits
)
select clinic, patients, round(avg(minutes), 1) as median
from placed
where patients >= 3 and place in ((patients + 1) / 2, (patients + 2) / 2)
group by clinic, patients
order by median desc, clinic
