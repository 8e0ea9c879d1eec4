WITH w AS (
  SELECT clinic, array_agg((date_part('epoch', called) - date_part('epoch', came))::int / 60
    ORDER BY called - came) AS a
  FROM patient WHERE called IS NOT NULL GROUP BY clinic
)
SELECT clinic, cardinality(a) AS patients,
  (a[(cardinality(a) + 1) / 2] + a[cardinality(a) / 2 + 1]) / 2.0 AS median
FROM w WHERE cardinality(a) > 2
ORDER BY median DESC, clinic;
