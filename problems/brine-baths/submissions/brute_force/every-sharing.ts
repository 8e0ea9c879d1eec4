// Puts each cheese into every bath in turn whose cheeses still have a strength in common with it,
// or into a new one.
function fewestBaths(weakest: number[], strongest: number[], places: number): number {
  const baths: { from: number; to: number; cheeses: number }[] = [];
  let best = weakest.length;
  const put = (cheese: number): void => {
    if (cheese === weakest.length) {
      best = Math.min(best, baths.length);
      return;
    }
    for (const bath of baths) {
      const { from, to } = bath;
      const narrowFrom = Math.max(from, weakest[cheese]);
      const narrowTo = Math.min(to, strongest[cheese]);
      if (narrowFrom > narrowTo || bath.cheeses === places) continue;
      bath.from = narrowFrom;
      bath.to = narrowTo;
      bath.cheeses++;
      put(cheese + 1);
      bath.from = from;
      bath.to = to;
      bath.cheeses--;
    }
    if (baths.length + 1 > best) return;
    baths.push({ from: weakest[cheese], to: strongest[cheese], cheeses: 1 });
    put(cheese + 1);
    baths.pop();
  };
  put(0);
  return best;
}
