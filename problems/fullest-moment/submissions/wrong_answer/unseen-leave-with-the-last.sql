-- Who was not seen leaving left with the last one of all.
WITH event AS (
  SELECT museum_id, came AS at, people AS change FROM ticket
  UNION ALL
  SELECT museum_id, coalesce(went, (SELECT max(went) FROM ticket)), -people FROM ticket
), moment AS (
  SELECT museum_id, at, sum(change) AS change FROM event GROUP BY museum_id, at
), inside AS (
  SELECT museum_id, at, sum(change) OVER (PARTITION BY museum_id ORDER BY at) AS people FROM moment
)
SELECT * FROM (
  SELECT DISTINCT ON (museum_id) museum_id, people, at FROM inside ORDER BY museum_id, people DESC, at
) AS fullest
ORDER BY people DESC, museum_id
