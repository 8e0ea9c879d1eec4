-- All who climbed in a month are asked whether they came in the next one.
with m as (
  select distinct climber_id, date_trunc('month', day)::date as month from visit
)
select a.month, count(*) as newcomers, count(b.climber_id) as returned,
  round(100.0 * count(b.climber_id) / count(*), 1) as percent
from m a left join m b on b.climber_id = a.climber_id and b.month = (a.month + interval '1 month')::date
group by a.month order by a.month
