// Neighbours that need the same fire belong into the same load as long as they fit, so they can be made one pot first.
export function leastFuel(wood, height, chamber, lighting) {
  const pots = [];
  for (let i = 0; i < wood.length; i++) {
    const last = pots[pots.length - 1];
    if (last && last.wood === wood[i] && last.height + height[i] <= chamber) last.height += height[i];
    else pots.push({ wood: wood[i], height: height[i] });
  }
  const least = [0];
  for (let end = 1; end <= pots.length; end++) {
    let fire = 0;
    let room = chamber;
    let best = Infinity;
    for (let k = end - 1; k >= 0; k--) {
      room -= pots[k].height;
      if (room < 0) break;
      if (pots[k].wood > fire) fire = pots[k].wood;
      best = Math.min(best, least[k] + fire + lighting);
    }
    least.push(best);
  }
  return least[pots.length];
}
