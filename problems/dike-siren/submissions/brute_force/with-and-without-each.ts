// Each sensor reports or does not: both are followed to the end, for each kind of night.
function chanceOfFlood(flood: number, inFlood: number[], inCalm: number[], needed: number): number {
  const sounds = (sensors: number[], i: number, missing: number): number => {
    if (missing <= 0) return 1;
    if (missing > sensors.length - i) return 0;
    return sensors[i] * sounds(sensors, i + 1, missing - 1) + (1 - sensors[i]) * sounds(sensors, i + 1, missing);
  };
  const withFlood = flood * sounds(inFlood, 0, needed);
  const withCalm = (1 - flood) * sounds(inCalm, 0, needed);
  return withFlood / (withFlood + withCalm);
}
