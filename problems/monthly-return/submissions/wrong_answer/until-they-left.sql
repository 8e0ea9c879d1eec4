-- A visit belongs to the month in which it ended, or began where the end is not known.
with months as (
  select distinct climber_id, date_trunc('month', coalesce(left_at, day))::date as month from visit
),
firsts as (
  select climber_id, min(month) as month from months group by climber_id
)
select
  f.month,
  count(*) as newcomers,
  count(m.climber_id) as returned,
  round(100.0 * count(m.climber_id) / count(*), 1) as percent
from firsts f
left join months m
  on m.climber_id = f.climber_id and m.month = (f.month + interval '1 month')::date
group by f.month
order by f.month
