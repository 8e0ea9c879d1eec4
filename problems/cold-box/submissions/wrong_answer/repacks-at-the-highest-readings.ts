// Repacks where the dial of an unbroken ride would show most, which is not where it helps most.
function lowestRating(drift: number[], depots: number[], repacks: number): number {
  const shown: number[] = [];
  let dial = 0;
  for (const change of drift) {
    dial = Math.max(0, dial + change);
    shown.push(dial);
  }
  const chosen = new Set([...depots].sort((a, b) => shown[b] - shown[a]).slice(0, repacks));
  let highest = 0;
  dial = 0;
  for (let leg = 0; leg < drift.length; leg++) {
    dial = Math.max(0, dial + drift[leg]);
    highest = Math.max(highest, dial);
    if (chosen.has(leg)) dial = 0;
  }
  return highest;
}
