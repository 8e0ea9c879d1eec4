-- Looks for an earlier visit of each visit, and for one in the month after.
select date_trunc('month', v.day)::date as month,
  count(distinct climber_id) as newcomers,
  count(distinct climber_id) filter (where exists (
    select from visit w where w.climber_id + 0 = v.climber_id
      and date_trunc('month', w.day) = date_trunc('month', v.day) + interval '1 month')) as returned,
  round(100.0 * count(distinct climber_id) filter (where exists (
    select from visit w where w.climber_id + 0 = v.climber_id
      and date_trunc('month', w.day) = date_trunc('month', v.day) + interval '1 month'))
    / count(distinct climber_id), 1) as percent
from visit v
where (select count(*) from visit e
  where e.climber_id = v.climber_id and e.day < date_trunc('month', v.day)) = 0
group by 1 order by 1
