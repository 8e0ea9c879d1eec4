/** The rule of Bayes, with the chance of the siren in both kinds of nights. */
export function chanceOfFlood(
  flood: number,
  inFlood: readonly number[],
  inCalm: readonly number[],
  needed: number,
): number {
  const floodAndSiren = flood * chanceOfAtLeast(inFlood, needed);
  const calmAndSiren = (1 - flood) * chanceOfAtLeast(inCalm, needed);
  return floodAndSiren / (floodAndSiren + calmAndSiren);
}

/** `exactly[k]` is the chance that k of the sensors so far report; the last one is for all that are more. */
function chanceOfAtLeast(reports: readonly number[], needed: number): number {
  const exactly: number[] = Array.from({ length: needed + 1 }, (_, k) => (k === 0 ? 1 : 0));
  for (const chance of reports) {
    exactly[needed] = (exactly[needed] ?? 0) + (exactly[needed - 1] ?? 0) * chance;
    for (let k = needed - 1; k >= 0; k--)
      exactly[k] = (exactly[k] ?? 0) * (1 - chance) + (exactly[k - 1] ?? 0) * chance;
  }
  return exactly[needed] ?? 0;
}
