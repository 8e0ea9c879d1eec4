-- Per cent are whole numbers until they are rounded.
with m as (
  select distinct climber_id, date_trunc('month', day)::date as month from visit
), f as (
  select climber_id, min(month) as month from m group by climber_id
)
select f.month, count(*) as newcomers, count(m.climber_id) as returned,
  round(100 * count(m.climber_id) / count(*), 1) as percent
from f left join m on m.climber_id = f.climber_id and m.month = (f.month + interval '1 month')::date
group by f.month order by f.month
