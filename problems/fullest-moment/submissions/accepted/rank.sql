WITH e AS (
  SELECT museum_id AS m, t, SUM(n) AS n FROM (
    SELECT museum_id, came AS t, people AS n FROM ticket
    UNION ALL
    SELECT museum_id, went, 0 - people FROM ticket
  ) s WHERE t IS NOT NULL GROUP BY museum_id, t
), r AS (
  SELECT m, t, SUM(n) OVER (PARTITION BY m ORDER BY t ROWS UNBOUNDED PRECEDING) AS inside FROM e
), q AS (
  SELECT r.*, ROW_NUMBER() OVER (PARTITION BY m ORDER BY inside DESC, t) AS k FROM r
)
SELECT m AS museum_id, inside AS most, t AS moment FROM q WHERE k = 1 ORDER BY inside DESC, m;
