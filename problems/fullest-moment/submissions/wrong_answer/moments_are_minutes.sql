-- Nobody comes or goes by the second, so moments are minutes.
WITH change AS (
  SELECT museum_id, date_trunc('minute', moment) AS moment, sum(people) AS people
  FROM (
    SELECT museum_id, came AS moment, people FROM ticket
    UNION ALL
    SELECT museum_id, went, -people FROM ticket WHERE went IS NOT NULL
  ) AS event
  GROUP BY museum_id, date_trunc('minute', moment)
), inside AS (
  SELECT museum_id, moment, sum(people) OVER (PARTITION BY museum_id ORDER BY moment) AS people
  FROM change
)
SELECT museum_id, people, moment
FROM (
  SELECT DISTINCT ON (museum_id) museum_id, people, moment
  FROM inside
  ORDER BY museum_id, people DESC, moment
) AS fullest
ORDER BY people DESC, museum_id
