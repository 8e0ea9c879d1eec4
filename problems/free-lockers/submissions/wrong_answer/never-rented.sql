-- A free locker is one that nobody has ever rented.
select l.id, l.hall from locker l
left join rental r on r.locker_id = l.id
where r.id is null
order by l.id
