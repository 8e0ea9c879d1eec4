-- A museum closes at night, so those who were not seen have left by then.
with steps as (
  select museum_id, came as moment, people as change from ticket
  union all
  select museum_id, coalesce(went, date_trunc('day', came) + interval '1 day'), -people from ticket
), moments as (
  select museum_id, moment, sum(change) as change from steps group by 1, 2
), running as (
  select *, sum(change) over (partition by museum_id order by moment) as inside from moments
), best as (
  select distinct on (museum_id) * from running order by museum_id, inside desc, moment
)
select museum_id, inside, moment from best order by inside desc, museum_id
