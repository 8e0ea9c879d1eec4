-- A month is thirty days, so who came within thirty days came back.
with f as (
  select climber_id, min(day) as first_day from visit group by climber_id
), x as (
  select f.climber_id, f.first_day, bool_or(v.day > f.first_day and v.day <= f.first_day + 30) as back
  from f join visit v on v.climber_id = f.climber_id
  group by f.climber_id, f.first_day
)
select date_trunc('month', first_day)::date as month, count(*) as newcomers,
  count(*) filter (where back) as returned,
  round(100.0 * count(*) filter (where back) / count(*), 1) as percent
from x group by 1 order by 1
