// Collects all numbers that the wall can show, for an even and for an odd number of pulls.
function brightestNumber(lit: number, levers: number[]): number {
  const half = 2 ** 25;
  const xor = (a: number, b: number) =>
    (Math.floor(a / half) ^ Math.floor(b / half)) * half + ((a % half) ^ (b % half));
  let even = new Set<number>([lit]);
  let odd = new Set<number>();
  for (const lever of new Set(levers)) {
    const nextEven = new Set(even);
    const nextOdd = new Set(odd);
    for (const shown of odd) nextEven.add(xor(shown, lever));
    for (const shown of even) nextOdd.add(xor(shown, lever));
    even = nextEven;
    odd = nextOdd;
  }
  let best = 0;
  for (const shown of even) best = Math.max(best, shown);
  return best;
}
