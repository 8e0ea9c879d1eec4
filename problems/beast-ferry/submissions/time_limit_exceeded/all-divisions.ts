// All divisions into trips, each once, but nothing is given up early: 27 million of them for 13 animals.
function fewestTrips(weight: number[], quarrels: number[][], carry: number): number {
  const trips: number[][] = [];
  let best = weight.length;
  const peaceful = (trip: number[]) =>
    trip.reduce((sum, animal) => sum + weight[animal]!, 0) <= carry &&
    quarrels.every(
      ([a, b, calmer]) => !trip.includes(a!) || !trip.includes(b!) || trip.includes(calmer!),
    );
  const place = (animal: number) => {
    if (animal === weight.length) {
      if (trips.every(peaceful)) best = Math.min(best, trips.length);
      return;
    }
    for (const trip of trips.slice()) {
      trip.push(animal);
      place(animal + 1);
      trip.pop();
    }
    trips.push([animal]);
    place(animal + 1);
    trips.pop();
  };
  place(0);
  return best;
}
