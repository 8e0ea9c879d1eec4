// Finds the highest lantern of a pattern with Math.log2, which is exact for whole numbers.
function brightestNumber(lit: number, levers: number[]): number {
  const byHighest: bigint[] = new Array(51).fill(0n);
  const first = BigInt(levers[0]!);
  for (const lever of levers) {
    let pair = BigInt(lever) ^ first;
    for (let step = 0; pair > 0n && step < 60; step++) {
      const highest = Math.floor(Math.log2(Number(pair)));
      if (byHighest[highest] === 0n) {
        byHighest[highest] = pair;
        break;
      }
      pair ^= byHighest[highest]!;
    }
  }
  let shown = BigInt(lit);
  for (let lantern = 49; lantern >= 0; lantern--) {
    const switched = shown ^ byHighest[lantern]!;
    if (switched > shown) shown = switched;
  }
  return Number(shown);
}
