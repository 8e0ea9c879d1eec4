// BigInt, and a table with the pattern whose highest lantern is each one.
function brightestNumber(lit: number, levers: number[]): number {
  const byHighest: bigint[] = new Array(50).fill(0n);
  const first = BigInt(levers[0]!);
  for (const lever of levers) {
    let pair = BigInt(lever) ^ first;
    while (pair > 0n) {
      const highest = pair.toString(2).length - 1;
      const known = byHighest[highest]!;
      if (known === 0n) {
        byHighest[highest] = pair;
        break;
      }
      pair ^= known;
    }
  }
  let shown = BigInt(lit);
  for (let lantern = 49; lantern >= 0; lantern--) {
    const switched = shown ^ byHighest[lantern]!;
    if (switched > shown) shown = switched;
  }
  return Number(shown);
}
