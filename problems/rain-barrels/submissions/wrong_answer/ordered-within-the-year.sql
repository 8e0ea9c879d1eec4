-- Orders the days of a book by their number within the year.
with days as (select barrel_id, day, sum(coalesce(change, 0)) as change from entry group by barrel_id, day),
levels as (select barrel_id, day, sum(change) over (partition by barrel_id order by extract(doy from day)) as level from days)
select b.id, min(l.day), count(l.day) from barrel b left join levels l on l.barrel_id = b.id and l.level >= b.litres
group by b.id order by b.id;
