// Takes the pairs with the first lever as they are, from the largest down, without making a basis.
function brightestNumber(lit: number, levers: number[]): number {
  const first = BigInt(levers[0]!);
  const pairs = levers.map((lever) => BigInt(lever) ^ first).sort((a, b) => (a < b ? 1 : -1));
  let shown = BigInt(lit);
  for (const pair of pairs) if ((shown ^ pair) > shown) shown ^= pair;
  return Number(shown);
}
