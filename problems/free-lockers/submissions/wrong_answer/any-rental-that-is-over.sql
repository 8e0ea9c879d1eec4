-- A locker is free if there is a rental that does not take it, or none.
select l.id, l.hall from locker l
left join rental r on r.locker_id = l.id
where r.id is null or not (
  r.first_day <= '2026-03-01' and (r.last_day is null or r.last_day >= '2026-03-01'))
group by l.id
order by l.id
