-- Each visit in the month after is a return.
with f as (
  select climber_id, date_trunc('month', min(day))::date as month from visit group by climber_id
)
select f.month, count(distinct f.climber_id) as newcomers, count(v.id) as returned,
  round(100.0 * count(v.id) / count(distinct f.climber_id), 1) as percent
from f left join visit v on v.climber_id = f.climber_id
  and date_trunc('month', v.day) = f.month + interval '1 month'
group by f.month order by f.month
