-- Counts who is inside at each arrival.
with at as (
  select distinct museum_id, came from ticket
), inside as (
  select a.museum_id, a.came as moment, sum(t.people) as people
  from at a join ticket t on t.museum_id = a.museum_id
    and t.came <= a.came and (t.went is null or t.went > a.came)
  group by a.museum_id, a.came
), best as (
  select distinct on (museum_id) * from inside order by museum_id, people desc, moment
)
select museum_id, people, moment from best order by people desc, museum_id
