// Hot pots should be fired with hot ones, so the pots are put in order first.
function leastFuel(heat, height, chamber, lighting) {
  const pots = heat.map((wood, i) => ({ wood, tall: height[i] })).sort((a, b) => b.wood - a.wood);
  const least = [0];
  for (let i = 1; i <= pots.length; i++) {
    let room = chamber;
    let best = Infinity;
    for (let j = i - 1; j >= 0 && pots[j].tall <= room; j--) {
      room -= pots[j].tall;
      best = Math.min(best, least[j] + lighting + pots[j].wood);
    }
    least.push(best);
  }
  return least[pots.length];
}
