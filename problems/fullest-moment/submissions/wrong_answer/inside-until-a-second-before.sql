-- Who left at a moment was inside for the last time a whole second before it.
with steps as (
  select museum_id, came as moment, people as change from ticket
  union all
  select museum_id, greatest(came, went - interval '1 second') + interval '1 microsecond', -people from ticket where went is not null
),
moments as (
  select museum_id, moment, sum(change) as change
  from steps
  group by museum_id, moment
),
inside as (
  select museum_id, moment,
    sum(change) over (partition by museum_id order by moment) as people
  from moments
),
fullest as (
  select distinct on (museum_id) museum_id, people as most, moment
  from inside
  order by museum_id, people desc, moment
)
select museum_id, most, moment
from fullest
order by most desc, museum_id
