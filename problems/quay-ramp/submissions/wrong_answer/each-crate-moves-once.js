// Sorts with the library and pairs each crate out of place with the one that belongs there, as if any
// two crates could change places, and each had to once.
function leastEffort(crates) {
  const ordered = [...crates].sort((a, b) => b - a);
  let doubled = 0;
  ordered.forEach((weight, place) => {
    if (weight !== crates[place]) doubled += weight + crates[place];
  });
  return doubled / 2;
}
