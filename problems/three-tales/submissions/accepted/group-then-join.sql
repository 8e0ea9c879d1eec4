WITH counted AS (
  SELECT reader_id, COUNT(DISTINCT title) AS titles
  FROM loan
  WHERE lent_at::date BETWEEN '2025-01-01' AND '2025-12-31'
  GROUP BY reader_id
)
SELECT reader_id, name, titles
FROM counted JOIN reader ON reader.id = counted.reader_id
WHERE titles >= 3
ORDER BY titles DESC, reader_id;
