/**
 * `cheapest` is the lowest sum of fees for the first `end` vehicles. The last convoy among them may
 * begin in a window of places of which both ends only ever move on. Three queues know the fastest
 * and the slowest vehicle of the window and the beginning in it that costs least.
 */
export function cheapestConvoys(
  speed: readonly number[],
  fee: readonly number[],
  gap: number,
  least: number,
  most: number,
): number {
  const fastest = new LowestInWindow();
  const slowest = new LowestInWindow();
  const beginnings = new LowestInWindow();
  // The sum of fees with a convoy that begins at a place, for all places up to `end`.
  const cost: number[] = [];
  let cheapest = 0;
  let first = 0;
  for (const [place, own] of speed.entries()) {
    cost.push(cheapest + (fee[place] ?? 0));
    fastest.add(place, -own);
    slowest.add(place, own);
    while (place - first >= most || -fastest.from(first) - slowest.from(first) > gap) first++;
    // Before place 0 there is nothing, and nobody asks for it.
    beginnings.add(place + 1 - least, cost[place + 1 - least] ?? Number.POSITIVE_INFINITY);
    cheapest = beginnings.from(first);
  }
  return cheapest === Number.POSITIVE_INFINITY ? -1 : cheapest;
}

/** The lowest of the values added since some place. Values that a later, lower one hides are gone. */
class LowestInWindow {
  readonly #places: number[] = [];
  readonly #values: number[] = [];
  #front = 0;

  /** Places have to rise from call to call. */
  add(place: number, value: number): void {
    while (this.#places.length > this.#front && (this.#values.at(-1) ?? 0) >= value) {
      this.#places.pop();
      this.#values.pop();
    }
    this.#places.push(place);
    this.#values.push(value);
  }

  /** The lowest value at `first` or later, or Infinity; `first` may not fall from call to call. */
  from(first: number): number {
    while ((this.#places[this.#front] ?? first) < first) this.#front++;
    return this.#values[this.#front] ?? Number.POSITIVE_INFINITY;
  }
}
