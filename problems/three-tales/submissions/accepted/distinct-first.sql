select r.id, r.name, count(*) as titles
from reader r
join (
  select distinct reader_id, title from loan where extract(year from lent_at) = 2025
) t on t.reader_id = r.id
group by r.id
having count(*) > 2
order by titles desc, r.id
