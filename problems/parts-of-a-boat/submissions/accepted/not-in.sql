WITH RECURSIVE products AS (
  SELECT id, name FROM item WHERE cents IS NULL AND id NOT IN (SELECT part_id FROM component)
), walk(product, part, n) AS (
  SELECT p.id, c.part_id, c.pieces::bigint FROM products p JOIN component c ON c.whole_id = p.id
  UNION ALL
  SELECT w.product, c.part_id, w.n * c.pieces FROM walk w JOIN component c ON c.whole_id = w.part
), sums AS (
  SELECT product, SUM(n) AS pieces, SUM(n * cents) AS cents
  FROM walk JOIN item ON item.id = walk.part WHERE cents IS NOT NULL GROUP BY product
)
SELECT p.id, p.name, COALESCE(s.pieces, 0), COALESCE(s.cents, 0) AS total
FROM products p LEFT JOIN sums s ON s.product = p.id
ORDER BY total DESC, p.id;
