-- After June comes July, and after December January.
with m as (
  select distinct climber_id, extract(month from day)::int as n from visit
), f as (
  select climber_id, min(date_trunc('month', day))::date as month from visit group by climber_id
)
select f.month, count(*) as newcomers, count(m.climber_id) as returned,
  round(100.0 * count(m.climber_id) / count(*), 1) as percent
from f left join m on m.climber_id = f.climber_id
  and m.n = extract(month from f.month)::int % 12 + 1
group by f.month order by f.month
