with nights as (
  select lamp_id, night from tending group by lamp_id, night
), marked as (
  select lamp_id, night,
    case when night - lag(night) over w = 1 then 0 else 1 end as begins
  from nights
  window w as (partition by lamp_id order by night)
), numbered as (
  select *, sum(begins) over (partition by lamp_id order by night) as run from marked
), runs as (
  select lamp_id, run, min(night) as first_night, count(*) as nights
  from numbered group by lamp_id, run
), best as (
  select *, row_number() over (partition by lamp_id order by nights desc, first_night desc) as n
  from runs
)
select harbour, lamp_id, first_night, nights
from (
  select l.harbour, b.lamp_id, b.first_night, b.nights,
    max(b.nights) over (partition by l.harbour) as most
  from best b join lamp l on l.id = b.lamp_id
  where b.n = 1
) x
where nights = most
order by harbour, lamp_id
