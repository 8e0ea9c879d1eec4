WITH r AS (
  SELECT id, court_id, tsrange(starts, ends) AS span FROM booking WHERE NOT cancelled
)
SELECT court.name, a.id AS first_id, b.id AS second_id,
  (EXTRACT(EPOCH FROM upper(a.span * b.span) - lower(a.span * b.span)) / 60)::int AS minutes
FROM r a
JOIN r b ON a.court_id = b.court_id AND a.id < b.id AND a.span && b.span
JOIN court ON court.id = a.court_id
ORDER BY 2, 3;
