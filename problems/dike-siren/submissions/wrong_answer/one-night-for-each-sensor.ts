// Each sensor sees a flood with chance flood or a calm night else, and reports accordingly.
function chanceOfFlood(flood: number, inFlood: number[], inCalm: number[], needed: number): number {
  const sounds = (sensors: number[]): number => {
    const exactly = [1, ...new Array<number>(sensors.length).fill(0)];
    for (const p of sensors) {
      for (let k = sensors.length; k > 0; k--) exactly[k] = exactly[k] * (1 - p) + exactly[k - 1] * p;
      exactly[0] *= 1 - p;
    }
    return exactly.slice(needed).reduce((sum, q) => sum + q, 0);
  };
  const anyNight = inFlood.map((p, i) => flood * p + (1 - flood) * inCalm[i]);
  const siren = sounds(anyNight);
  return siren > 0 ? Math.min(1, (flood * sounds(inFlood)) / siren) : 0;
}
