-- Who was seen in another month than the first has returned.
with m as (
  select distinct climber_id, date_trunc('month', day)::date as month from visit
), f as (
  select climber_id, min(month) as month, count(*) as months from m group by climber_id
)
select month, count(*) as newcomers, count(*) filter (where months > 1) as returned,
  round(100.0 * count(*) filter (where months > 1) / count(*), 1) as percent
from f group by month order by month
