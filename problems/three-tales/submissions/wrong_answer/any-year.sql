-- Who took three titles has read widely, whenever that was.
select r.id, r.name, count(distinct title) as titles
from reader r join loan l on l.reader_id = r.id
group by r.id having count(distinct title) >= 3
order by titles desc, r.id
