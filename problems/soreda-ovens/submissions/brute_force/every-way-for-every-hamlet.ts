// Tries for every hamlet an oven, the town and each neighbour, and gives up a way as soon as it is
// dearer than the best one so far.
function cheapestBread(
  downhill: number[],
  carter: number[],
  oven: number[],
  town: number[],
  loaves: number,
): number {
  const n = downhill.length;
  const neighbours: number[][] = downhill.map(() => []);
  downhill.forEach((below, i) => {
    if (below < 0) return;
    neighbours[i].push(below);
    neighbours[below].push(i);
  });
  let least = town.reduce((sum, crowns) => sum + crowns, 0);
  // For each hamlet whether it has an oven (or null when not decided), and the loaves it gives away.
  const hasOven: (boolean | null)[] = new Array(n).fill(null);
  const gives: number[] = new Array(n).fill(0);

  const decide = (i: number, crowns: number): void => {
    if (crowns >= least) return;
    if (i === n) {
      least = crowns;
      return;
    }
    // A neighbour before this one may have counted on the oven here already.
    const promised = hasOven[i];
    hasOven[i] = true;
    decide(i + 1, crowns + oven[i]);
    hasOven[i] = promised;
    if (promised) return;
    hasOven[i] = false;
    decide(i + 1, crowns + town[i]);
    for (const other of neighbours[i]) {
      if (hasOven[other] === false || gives[other] === loaves) continue;
      const before = hasOven[other];
      hasOven[other] = true;
      gives[other]++;
      decide(i + 1, crowns + carter[Math.max(i, other)]);
      gives[other]--;
      hasOven[other] = before;
    }
    hasOven[i] = promised;
  };
  decide(0, 0);
  return least;
}
