// How sure the siren is in a flood tells how sure a flood is when it sounds.
function chanceOfFlood(flood: number, inFlood: number[], inCalm: number[], needed: number): number {
  if (flood === 0 || flood === 1) return flood;
  const exactly = [1, ...new Array<number>(inFlood.length).fill(0)];
  for (const p of inFlood) {
    for (let k = inFlood.length; k > 0; k--) exactly[k] = exactly[k] * (1 - p) + exactly[k - 1] * p;
    exactly[0] *= 1 - p;
  }
  return exactly.slice(needed).reduce((sum, q) => sum + q, 0);
}
