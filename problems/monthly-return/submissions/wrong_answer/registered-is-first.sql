-- A climber is new in the month of the form.
with m as (
  select distinct climber_id, date_trunc('month', day)::date as month from visit
), f as (
  select id as climber_id, date_trunc('month', registered)::date as month from climber
)
select f.month, count(*) as newcomers, count(m.climber_id) as returned,
  round(100.0 * count(m.climber_id) / count(*), 1) as percent
from f left join m on m.climber_id = f.climber_id and m.month = (f.month + interval '1 month')::date
group by f.month order by f.month
