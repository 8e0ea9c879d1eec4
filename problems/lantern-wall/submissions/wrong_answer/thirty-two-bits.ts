// Right, but `^` works on 32 bits.
function brightestNumber(lit: number, levers: number[]): number {
  const basis: number[] = [];
  for (const lever of levers) {
    let pair = (lever ^ levers[0]!) >>> 0;
    for (const member of basis) pair = Math.min(pair, (pair ^ member) >>> 0);
    if (pair) basis.push(pair);
  }
  basis.sort((a, b) => b - a);
  return basis.reduce((shown, member) => Math.max(shown, (shown ^ member) >>> 0), lit);
}
