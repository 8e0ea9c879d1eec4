with runs as (
  select lamp_id, min(night) as first_night, count(distinct night) as nights
  from (
    select lamp_id, night,
      night - interval '1 day' * dense_rank() over (partition by lamp_id order by night) as run
    from tending
  ) t
  group by lamp_id, run
), best as (
  select lamp_id, max(nights) as nights from runs group by lamp_id
), longest as (
  select l.harbour, b.lamp_id, b.nights, max(r.first_night) as first_night
  from best b
  join runs r on r.lamp_id = b.lamp_id and r.nights = b.nights
  join lamp l on l.id = b.lamp_id
  group by l.harbour, b.lamp_id, b.nights
)
select harbour, lamp_id, first_night, nights
from longest o
where nights = (select max(nights) from longest i where i.harbour = o.harbour)
order by harbour, lamp_id
