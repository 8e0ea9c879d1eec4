-- A wait is in the middle if as many are shorter as are longer; each is held against all of its clinic.
with w as (
  select id, clinic, extract(epoch from called - came) / 60 as minutes from patient where called is not null
), placed as (
  select a.clinic, a.minutes,
    (select count(*) from w b where b.clinic = a.clinic
      and (b.minutes < a.minutes or (b.minutes = a.minutes and b.id <= a.id))) as place,
    (select count(*) from w b where b.clinic = a.clinic) as patients
  from w a
)
select clinic, patients, round(avg(minutes), 1) as median
from placed where patients >= 3 and place in ((patients + 1) / 2, (patients + 2) / 2)
group by clinic, patients order by median desc, clinic
