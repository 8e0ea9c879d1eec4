-- On its last day a locker is given back, so it is free.
select l.id, l.hall from locker l
where not exists (
  select from rental r
  where r.locker_id = l.id and r.first_day <= '2026-03-01'
    and (r.last_day is null or r.last_day > '2026-03-01')
)
order by l.id
