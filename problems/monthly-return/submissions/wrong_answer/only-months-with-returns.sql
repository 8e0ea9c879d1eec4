-- Newcomers are joined with their visits of the month after.
with m as (
  select distinct climber_id, date_trunc('month', day)::date as month from visit
), f as (
  select climber_id, min(month) as month from m group by climber_id
), back as (
  select f.month, count(*) as returned from f join m
    on m.climber_id = f.climber_id and m.month = (f.month + interval '1 month')::date
  group by f.month
)
select b.month, count(*) as newcomers, b.returned, round(100.0 * b.returned / count(*), 1) as percent
from back b join f on f.month = b.month
group by b.month, b.returned order by b.month
