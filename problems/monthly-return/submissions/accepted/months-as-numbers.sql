WITH m AS (
  SELECT climber_id, (EXTRACT(YEAR FROM day) * 12 + EXTRACT(MONTH FROM day))::int AS n
  FROM visit GROUP BY 1, 2
), f AS (
  SELECT climber_id, MIN(n) AS n FROM m GROUP BY climber_id
)
SELECT make_date((f.n - 1) / 12, (f.n - 1) % 12 + 1, 1) AS month,
  COUNT(*) AS newcomers,
  SUM(CASE WHEN EXISTS (SELECT 1 FROM m WHERE m.climber_id = f.climber_id AND m.n = f.n + 1)
      THEN 1 ELSE 0 END) AS returned,
  ROUND(AVG(CASE WHEN (f.climber_id, f.n + 1) IN (SELECT climber_id, n FROM m)
      THEN 100.0 ELSE 0 END), 1) AS percent
FROM f GROUP BY f.n ORDER BY 1;
