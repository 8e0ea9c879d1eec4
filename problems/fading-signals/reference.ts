/**
 * Row by row over the letters sent: least[j] explains the first j letters heard, and fading[j] does so
 * with the last letter sent lost in a fade that may go on.
 */
export function leastTrouble(
  sent: string,
  heard: string,
  fade: number,
  noise: number,
  slip: number,
): number {
  let least = [0, ...Array.from(heard, (_, index) => (index + 1) * noise)];
  let fading = least.map(() => Number.POSITIVE_INFINITY);
  for (const letter of sent) {
    const above = least;
    fading = fading.map((lost, j) => Math.min(lost, (above[j] ?? 0) + fade));
    least = [fading[0] ?? 0];
    for (const [j, received] of [...heard].entries()) {
      const passed = (above[j] ?? 0) + (received === letter ? 0 : slip);
      const extra = (least[j] ?? 0) + noise;
      least.push(Math.min(passed, extra, fading[j + 1] ?? 0));
    }
  }
  return least[heard.length] ?? 0;
}
