-- Rounds the per mille as a double number and puts the point back.
with months as (select distinct climber_id, date_trunc('month', day) as m from visit),
firsts as (select climber_id, min(m) as m from months group by climber_id)
select f.m::date, count(*), count(n.m), (round(1000.0::double precision * count(n.m) / count(*)) / 10)::numeric
from firsts f left join months n on n.climber_id = f.climber_id and n.m = f.m + interval '1 month'
group by f.m order by f.m;
