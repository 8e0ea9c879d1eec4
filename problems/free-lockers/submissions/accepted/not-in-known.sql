-- Nulls are kept out of the list.
select id, hall from locker
where id not in (
  select locker_id from rental
  where locker_id is not null
    and first_day <= '2026-03-01' and (last_day >= '2026-03-01' or last_day is null)
)
order by 1
