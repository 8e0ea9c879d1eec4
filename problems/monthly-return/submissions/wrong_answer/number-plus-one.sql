-- The next month is the one whose number is greater by one, in the same year.
with m as (
  select distinct climber_id, extract(year from day) as y, extract(month from day) as n,
    date_trunc('month', day)::date as month
  from visit
), f as (
  select distinct on (climber_id) * from m order by climber_id, month
)
select f.month, count(*) as newcomers, count(m.climber_id) as returned,
  round(100.0 * count(m.climber_id) / count(*), 1) as percent
from f left join m on m.climber_id = f.climber_id and m.y = f.y and m.n = f.n + 1
group by f.month order by f.month
