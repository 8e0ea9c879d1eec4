// A day's takings of one stall fit into an array of 32-bit numbers.
function stallLines(stall: number[], pence: number[], least: number): number[][] {
  const places = new Map<number, number>();
  for (const number of stall) if (!places.has(number)) places.set(number, places.size);
  const sales = new Int32Array(places.size);
  const takings = new Int32Array(places.size);
  stall.forEach((number, i) => {
    const at = places.get(number)!;
    if (pence[i] >= 0) sales[at] += 1;
    takings[at] += pence[i];
  });
  return [...places]
    .filter(([, at]) => sales[at] >= least)
    .map(([number, at]) => [number, sales[at], takings[at]])
    .sort((a, b) => b[2] - a[2] || a[0] - b[0]);
}
