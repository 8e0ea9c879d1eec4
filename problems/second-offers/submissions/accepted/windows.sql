WITH best AS (
  SELECT DISTINCT ON (o.boat_id, o.bidder) o.*, b.least
  FROM offer o JOIN boat b ON b.id = o.boat_id
  WHERE o.amount >= b.least AND o.bidder IS NOT NULL
  ORDER BY o.boat_id, o.bidder, o.amount DESC, o.id
), placed AS (
  SELECT boat_id, bidder, least,
    ROW_NUMBER() OVER w AS place,
    LEAD(amount) OVER w AS second
  FROM best
  WINDOW w AS (PARTITION BY boat_id ORDER BY amount DESC, id)
)
SELECT boat_id, bidder, COALESCE(second, least) AS pays
FROM placed WHERE place = 1 ORDER BY boat_id;
