// Marks in an array of bytes; after a trial only the marks that it has set are taken away.
function shelfTrials(kinds: number, wanted: number, most: number, trials: number, seed: number): number[] {
  const has = new Uint8Array(kinds);
  const drawn: number[] = [];
  let x = seed;
  let complete = 0;
  let packets = 0;
  while (trials-- > 0) {
    let bought = 0;
    while (drawn.length < wanted && bought < most) {
      bought++;
      x = (x * 48271) % 2147483647;
      const card = x % kinds;
      if (has[card] === 1) continue;
      has[card] = 1;
      drawn.push(card);
    }
    packets += bought;
    if (drawn.length >= wanted) complete += 1;
    for (const card of drawn) has[card] = 0;
    drawn.length = 0;
  }
  return [complete, packets];
}
