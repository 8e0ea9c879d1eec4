// Looks for the largest pattern of its own and adds what was lit afterwards.
function brightestNumber(lit: number, levers: number[]): number {
  const basis: bigint[] = [];
  for (const lever of levers) {
    let pair = BigInt(lever) ^ BigInt(levers[0]!);
    for (const member of basis) if ((pair ^ member) < pair) pair ^= member;
    if (pair) basis.push(pair);
  }
  let largest = 0n;
  for (const member of basis) if ((largest ^ member) > largest) largest ^= member;
  const shown = largest ^ BigInt(lit);
  return Number(shown > BigInt(lit) ? shown : BigInt(lit));
}
