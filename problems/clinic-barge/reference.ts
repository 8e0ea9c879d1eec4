/**
 * Day by day, for each town the cheapest season whose last stay ends there today. The day on which
 * that stay began slides through a window, so its best candidate is kept in a monotone queue.
 */
export function cheapestSeason(
  cost: readonly (readonly number[])[],
  sailing: number,
  shortest: number,
  longest: number,
): number {
  const days = cost.length;
  const towns = cost[0]?.length ?? 0;
  const paid = new Float64Array(towns);
  const queues = Array.from({ length: towns }, () => new MinimumQueue());
  // begin[day][town]: the cheapest way to have `day` days behind and to begin a stay at `town`,
  // less what the town would have cost so far, so that candidates of different days compare.
  const begin: Float64Array[] = [new Float64Array(towns)];
  let last = new Float64Array(towns).fill(Number.POSITIVE_INFINITY);
  for (let day = 1; day <= days; day++) {
    const ending = new Float64Array(towns);
    for (let town = 0; town < towns; town++) {
      paid[town] = (paid[town] ?? 0) + (cost[day - 1]?.[town] ?? 0);
      const queue = queues[town] as MinimumQueue;
      // No season has begun before day 0: until a stay can end there is only infinity.
      queue.push(day - shortest, begin[day - shortest]?.[town] ?? Infinity);
      queue.dropBefore(day - longest);
      ending[town] = queue.minimum() + (paid[town] ?? 0);
    }
    begin.push(ending.map((_, town) => cheapestBut(ending, town) + sailing - (paid[town] ?? 0)));
    last = ending;
  }
  const cheapest = Math.min(...last);
  return cheapest === Number.POSITIVE_INFINITY ? -1 : cheapest;
}

function cheapestBut(ending: Float64Array, town: number): number {
  let cheapest = Number.POSITIVE_INFINITY;
  for (const [other, total] of ending.entries()) {
    if (other !== town) cheapest = Math.min(cheapest, total);
  }
  return cheapest;
}

/** The minimum of a window over ascending positions: a value behind a smaller one never matters. */
class MinimumQueue {
  #positions: number[] = [];
  #values: number[] = [];
  #head = 0;

  push(position: number, value: number): void {
    while (this.#values.length > this.#head && (this.#values.at(-1) ?? 0) >= value) {
      this.#values.pop();
      this.#positions.pop();
    }
    this.#positions.push(position);
    this.#values.push(value);
  }

  dropBefore(position: number): void {
    while ((this.#positions[this.#head] ?? position) < position) this.#head++;
  }

  minimum(): number {
    return this.#values[this.#head] ?? Number.POSITIVE_INFINITY;
  }
}
