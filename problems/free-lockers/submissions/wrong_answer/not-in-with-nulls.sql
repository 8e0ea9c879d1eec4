-- A locker is free if it is not in the list of those that are taken.
select id, hall from locker
where id not in (
  select locker_id from rental
  where first_day <= '2026-03-01' and (last_day is null or last_day >= '2026-03-01')
)
order by id
