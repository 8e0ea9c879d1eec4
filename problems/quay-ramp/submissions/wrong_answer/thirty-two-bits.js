// Effort is a whole number, so `| 0` keeps it one.
function leastEffort(crates) {
  const count = new Int32Array(101);
  let effort = 0;
  for (const weight of crates) {
    for (let lighter = 1; lighter < weight; lighter++) {
      effort = (effort + count[lighter] * (lighter + weight)) | 0;
    }
    count[weight]++;
  }
  return effort;
}
