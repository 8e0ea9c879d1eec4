-- Who comes is inside before the others have left.
with steps as (
  select museum_id, came as moment, people as change, 0 as kind from ticket
  union all
  select museum_id, went, -people, 1 from ticket where went is not null
), running as (
  select *, sum(change) over (partition by museum_id order by moment, kind) as inside from steps
), best as (
  select distinct on (museum_id) * from running order by museum_id, inside desc, moment
)
select museum_id, inside, moment from best order by inside desc, museum_id
