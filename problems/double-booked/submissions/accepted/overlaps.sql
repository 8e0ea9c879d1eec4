with b as (select * from booking where cancelled = false)
select c.name, x.id, y.id,
  round(extract(epoch from (
    case when x.ends < y.ends then x.ends else y.ends end
    - case when x.starts > y.starts then x.starts else y.starts end)) / 60) as minutes
from b x join b y using (court_id) join court c on c.id = court_id
where x.id < y.id and (x.starts, x.ends) overlaps (y.starts, y.ends)
order by x.id, y.id
