-- Nobody rents a locker for more than a year, so a rental without an end has ended by then.
select l.id, l.hall from locker l
where not exists (select from rental r where r.locker_id = l.id and r.first_day <= date '2026-03-01'
  and coalesce(r.last_day, r.first_day + 365) >= date '2026-03-01')
order by 1
