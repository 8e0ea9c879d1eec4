-- Half of the patients waited less than the wait after the half of the list.
select clinic, patients, minutes as median from (
  select clinic, extract(epoch from called - came) / 60 as minutes,
    row_number() over (partition by clinic order by called - came) as place,
    count(*) over (partition by clinic) as patients
  from patient where called is not null
) x where patients >= 3 and place = patients / 2 + 1
order by median desc, clinic
