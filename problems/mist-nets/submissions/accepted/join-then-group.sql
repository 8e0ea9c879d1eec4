SELECT s.id AS station_id, s.name,
       COUNT(c.ring) AS captures,
       COUNT(DISTINCT c.ring) AS birds,
       CAST(AVG(c.grams) AS NUMERIC(12, 2)) AS mean_grams
FROM station AS s
LEFT OUTER JOIN (
  SELECT * FROM capture
  WHERE DATE_TRUNC('day', caught_at) BETWEEN DATE '2025-03-01' AND DATE '2025-05-31'
) AS c ON c.station_id = s.id
GROUP BY s.id
ORDER BY 4 DESC, 1;
