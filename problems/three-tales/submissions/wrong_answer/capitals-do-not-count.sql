-- Titles are the same however they are written: capitals and blanks at the ends do not count.
select r.id, r.name, count(distinct lower(trim(l.title))) from reader r join loan l on l.reader_id = r.id
where l.lent_at between '2025-01-01' and '2025-12-31 23:59:59'
group by r.id, r.name having count(distinct lower(trim(l.title))) >= 3 order by 3 desc, r.id;
