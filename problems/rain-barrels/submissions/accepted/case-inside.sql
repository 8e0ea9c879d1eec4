WITH per_day AS (
  SELECT barrel_id, day, SUM(CASE WHEN change IS NULL THEN 0 ELSE change END) AS c
  FROM entry GROUP BY 1, 2
), running AS (
  SELECT p.barrel_id, p.day,
    SUM(c) OVER (PARTITION BY p.barrel_id ORDER BY p.day
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) >= litres AS is_full
  FROM per_day p JOIN barrel ON barrel.id = p.barrel_id
), full_days AS (
  SELECT barrel_id, MIN(day) AS full_on, COUNT(*) AS days FROM running WHERE is_full GROUP BY barrel_id
)
SELECT b.id AS barrel_id, f.full_on, COALESCE(f.days, 0) AS days
FROM barrel b LEFT JOIN full_days f ON f.barrel_id = b.id
ORDER BY b.id;
