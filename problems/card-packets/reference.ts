/** Plays every trial. Which kinds are there is known by the number of the trial that had them last. */
export function shelfTrials(
  kinds: number,
  wanted: number,
  most: number,
  trials: number,
  seed: number,
): number[] {
  const lastTrial: number[] = [];
  let x = seed;
  let complete = 0;
  let packets = 0;
  for (let trial = 0; trial < trials; trial++) {
    let different = 0;
    for (let bought = 0; bought < most && different < wanted; bought++) {
      packets++;
      x = (x * 48_271) % 2_147_483_647;
      const card = x % kinds;
      if (lastTrial[card] !== trial) different++;
      lastTrial[card] = trial;
    }
    if (different === wanted) complete++;
  }
  return [complete, packets];
}
