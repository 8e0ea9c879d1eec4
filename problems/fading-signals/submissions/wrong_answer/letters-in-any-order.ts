// What counts is which letters arrive, so letters that both texts have cost nothing.
function leastTrouble(sent: string, heard: string, fade: number, noise: number, slip: number): number {
  const left = new Map<string, number>();
  for (const letter of sent) left.set(letter, (left.get(letter) ?? 0) + 1);
  let arrived = 0;
  for (const letter of heard) {
    const more = left.get(letter) ?? 0;
    if (more === 0) continue;
    left.set(letter, more - 1);
    arrived++;
  }
  const lost = sent.length - arrived;
  const extra = heard.length - arrived;
  let best = Infinity;
  for (let slips = 0; slips <= Math.min(lost, extra); slips++) {
    const fades = lost > slips ? fade : 0;
    best = Math.min(best, slips * slip + fades + (extra - slips) * noise);
  }
  return best;
}
