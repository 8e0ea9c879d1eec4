SELECT m.id, m.place,
  SUM(CASE WHEN speed < 2 THEN 1 ELSE 0 END) AS calm,
  SUM(CASE WHEN speed >= 2 AND speed < 8 THEN 1 ELSE 0 END) AS breeze,
  SUM(CASE WHEN speed >= 8 AND speed < 17 THEN 1 ELSE 0 END) AS strong,
  SUM(CASE WHEN speed >= 17 THEN 1 ELSE 0 END) AS storm
FROM mast m LEFT JOIN reading r ON r.mast_id = m.id
GROUP BY m.id
ORDER BY storm DESC, m.id;
