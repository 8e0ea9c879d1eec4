-- The most patient lamp is the one that was tended on most nights.
with nights as (
  select lamp_id, min(night) as first_night, count(distinct night) as nights
  from tending
  group by lamp_id
), placed as (
  select l.harbour, n.*, rank() over (partition by l.harbour order by n.nights desc) as place
  from nights n
  join lamp l on l.id = n.lamp_id
)
select harbour, lamp_id, first_night, nights
from placed
where place = 1
order by harbour, lamp_id
