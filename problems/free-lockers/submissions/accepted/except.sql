SELECT id AS locker_id, hall FROM locker
EXCEPT
SELECT l.id, l.hall
FROM rental r JOIN locker l ON l.id = r.locker_id
WHERE r.first_day < '2026-03-02' AND COALESCE(r.last_day, 'infinity') > '2026-02-28'
ORDER BY locker_id;
