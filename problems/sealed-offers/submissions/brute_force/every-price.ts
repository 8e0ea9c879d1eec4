// For every offer, price after price: do the other offers of at most that price join its isles?
function highestPrices(isles: number, offers: number[][]): number[] {
  const prices = offers.map(([, , price]) => price).sort((a, b) => a - b);
  return offers.map(([start, goal], own) => {
    for (const price of prices) {
      const reached = new Set([start]);
      for (const isle of reached) {
        offers.forEach(([a, b, asked], other) => {
          if (other === own || asked > price) return;
          if (a === isle) reached.add(b);
          if (b === isle) reached.add(a);
        });
      }
      if (reached.has(goal)) return price;
    }
    return -1;
  });
}
