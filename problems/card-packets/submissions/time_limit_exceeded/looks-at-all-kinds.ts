// After each packet it looks through all kinds for those that are there.
function shelfTrials(kinds: number, wanted: number, most: number, trials: number, seed: number): number[] {
  let x = seed;
  let complete = 0;
  let packets = 0;
  for (let trial = 0; trial < trials; trial++) {
    const has = new Array<boolean>(kinds).fill(false);
    let bought = 0;
    let different = 0;
    while (different < wanted && bought < most) {
      bought++;
      x = (x * 48271) % 2147483647;
      has[x % kinds] = true;
      different = has.filter((there) => there).length;
    }
    packets += bought;
    if (different === wanted) complete++;
  }
  return [complete, packets];
}
