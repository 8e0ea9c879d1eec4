// No place comes near a million, so cost * 1,000,000 + place keeps both in one queue.
const room = 1_000_000;

export function cheapestConvoys(
  speed: number[],
  fee: number[],
  gap: number,
  least: number,
  most: number,
): number {
  const fastest: number[] = [];
  const slowest: number[] = [];
  const fronts: number[] = [];
  let [fastestAt, slowestAt, frontsAt] = [0, 0, 0];
  const cheapest = [0];
  let first = 0;
  for (let place = 0; place < speed.length; place++) {
    while (fastest.length > fastestAt && speed[fastest.at(-1)!]! <= speed[place]!) fastest.pop();
    while (slowest.length > slowestAt && speed[slowest.at(-1)!]! >= speed[place]!) slowest.pop();
    fastest.push(place);
    slowest.push(place);
    while (place - first >= most || speed[fastest[fastestAt]!]! - speed[slowest[slowestAt]!]! > gap) {
      first++;
      if (fastest[fastestAt]! < first) fastestAt++;
      if (slowest[slowestAt]! < first) slowestAt++;
    }
    const front = place + 1 - least;
    if (front >= 0 && cheapest[front] !== -1) {
      const packed = (cheapest[front]! + fee[front]!) * room + front;
      while (fronts.length > frontsAt && fronts.at(-1)! >= packed) fronts.pop();
      fronts.push(packed);
    }
    while (frontsAt < fronts.length && fronts[frontsAt]! % room < first) frontsAt++;
    cheapest.push(frontsAt < fronts.length ? Math.floor(fronts[frontsAt]! / room) : -1);
  }
  return cheapest.at(-1)!;
}
