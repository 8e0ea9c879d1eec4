// Keeps the possible first pots of the last load in blocks of equal maximum, in a monotonic queue,
// each with the least over its pots; a scan over the blocks finds the best.
function leastFuel(heat: number[], height: number[], chamber: number, lighting: number): number {
  const n = heat.length;
  const least = [0];
  let blocks: { first: number; last: number; heat: number }[] = [];
  let stacked = 0;
  let front = 0;
  for (let i = 0; i < n; i++) {
    stacked += height[i]!;
    while (stacked > chamber) stacked -= height[front++]!;
    let first = i;
    while (blocks.length > 0 && blocks[blocks.length - 1]!.heat <= heat[i]!) {
      first = blocks.pop()!.first;
    }
    blocks.push({ first, last: i, heat: heat[i]! });
    while (blocks[0]!.last < front) blocks = blocks.slice(1);
    blocks[0]!.first = Math.max(blocks[0]!.first, front);
    // With more pots the least never falls, so the first pot of a block is its best.
    let best = Infinity;
    for (const block of blocks) best = Math.min(best, least[block.first]! + lighting + block.heat);
    least.push(best);
  }
  return least[n]!;
}
