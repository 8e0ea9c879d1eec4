-- A locker is taken between the first day and the last day of a rental.
select l.id, l.hall from locker l
where not exists (
  select from rental r
  where r.locker_id = l.id and '2026-03-01' between r.first_day and r.last_day
)
order by l.id
