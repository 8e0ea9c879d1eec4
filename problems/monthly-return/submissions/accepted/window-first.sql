with v as (
  select distinct climber_id, date_trunc('month', day) as month,
    min(date_trunc('month', day)) over (partition by climber_id) as first_month
  from visit
)
select first_month::date as month,
  count(distinct climber_id) as newcomers,
  count(*) filter (where month = first_month + interval '1 month') as returned,
  round(count(*) filter (where month = first_month + interval '1 month') * 100.0
    / count(distinct climber_id), 1) as percent
from v
group by first_month
order by 1
