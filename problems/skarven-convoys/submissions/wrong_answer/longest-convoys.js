// Makes every convoy as long as it can be.
function cheapestConvoys(speed, fee, spread, least, most) {
  let sum = 0;
  let first = 0;
  while (first < speed.length) {
    let fastest = 0;
    let slowest = Infinity;
    let end = first;
    while (end < speed.length && end - first < most) {
      fastest = Math.max(fastest, speed[end]);
      slowest = Math.min(slowest, speed[end]);
      if (fastest - slowest > spread) break;
      end++;
    }
    if (end - first < least) return -1;
    sum += fee[first];
    first = end;
  }
  return sum;
}
