-- Lists the titles of each reader in one text and counts what stands between the commas.
with lists as (
  select reader_id, string_agg(distinct title, ',') as titles
  from loan where extract(year from lent_at) = 2025 group by reader_id
)
select r.id, r.name, array_length(string_to_array(l.titles, ','), 1)::bigint
from reader r join lists l on l.reader_id = r.id
where array_length(string_to_array(l.titles, ','), 1) >= 3
order by 3 desc, r.id;
