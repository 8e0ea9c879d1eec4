-- Days are numbered through the years: 365 for each year, and the number of the day in it.
with nights as (
  select distinct lamp_id, night from tending
),
numbered as (
  select lamp_id, night,
    extract(year from night) * 365 + extract(doy from night)
      - row_number() over (partition by lamp_id order by night) as run
  from nights
),
runs as (
  select lamp_id, min(night) as first_night, count(*) as nights
  from numbered
  group by lamp_id, run
),
best as (
  select distinct on (lamp_id) lamp_id, first_night, nights
  from runs
  order by lamp_id, nights desc, first_night desc
),
placed as (
  select l.harbour, b.*, rank() over (partition by l.harbour order by b.nights desc) as place
  from best b
  join lamp l on l.id = b.lamp_id
)
select harbour, lamp_id, first_night, nights
from placed
where place = 1
order by harbour, lamp_id
