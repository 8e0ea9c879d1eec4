// Tries only trips that are as full as can be, or have one animal fewer: emptier ones never save a trip.
function fewestTrips(
  weight: readonly number[],
  quarrels: readonly (readonly number[])[],
  carry: number,
): number {
  let pounds = [0];
  for (const own of weight) pounds = [...pounds, ...pounds.map((others) => others + own)];
  // A shift by -1 is one by 31, where no animal is: nobody calms a quarrel that has no calmer.
  const has = (animals: number, animal = 0) => ((animals >> animal) & 1) === 1;
  const peaceful = pounds.map((load, animals) => {
    const fight = ([a, b, calmer]: readonly number[]) =>
      has(animals, a) && has(animals, b) && !has(animals, calmer);
    return load <= carry && !quarrels.some(fight);
  });
  const size = (animals: number) => animals.toString(2).replaceAll('0', '').length;
  const sizes = [...peaceful.keys()].map(size);
  const trips: number[] = [];
  for (const waiting of peaceful.keys()) {
    let fewest = waiting === 0 ? 0 : Number.POSITIVE_INFINITY;
    let fullest = 0;
    for (let trip = waiting; trip > 0; trip = (trip - 1) & waiting) {
      if (peaceful[trip]) fullest = Math.max(fullest, sizes[trip]);
    }
    for (let trip = waiting; trip > 0; trip = (trip - 1) & waiting) {
      if (peaceful[trip] && sizes[trip] >= fullest - 1)
        fewest = Math.min(fewest, 1 + (trips[waiting ^ trip] ?? 0));
    }
    trips.push(fewest);
  }
  return trips.at(-1) ?? 0;
}
