-- Moments are whole seconds, so parts of one are cut off.
with steps as (
  select museum_id, date_trunc('second', came) as moment, people as change from ticket
  union all
  select museum_id, date_trunc('second', went), -people from ticket where went is not null
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
