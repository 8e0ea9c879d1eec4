// Every set of levers, pulled or not, one after the other.
function brightestNumber(lit: number, levers: number[]): number {
  let best = 0;
  const pull = (i: number, shown: bigint, open: boolean) => {
    if (i === levers.length) {
      if (open && Number(shown) > best) best = Number(shown);
      return;
    }
    pull(i + 1, shown, open);
    pull(i + 1, shown ^ BigInt(levers[i]!), !open);
  };
  pull(0, BigInt(lit), true);
  return best;
}
