// Holds every vehicle to the speed of the front vehicle of its convoy, and the fastest to nobody else.
function cheapestConvoys(
  speed: readonly number[],
  fee: readonly number[],
  gap: number,
  least: number,
  most: number,
): number {
  const beginnings = new LowestInWindow();
  // The sum of fees with a convoy that begins at a place, for all places up to `end`.
  const cost: number[] = [];
  let cheapest = 0;
  let first = 0;
  for (const [place, own] of speed.entries()) {
    cost.push(cheapest + (fee[place] ?? 0));
    while (place - first >= most || Math.abs(own - (speed[first] ?? 0)) > gap) first++;
    // Before place 0 there is nothing, and nobody asks for it.
    beginnings.add(place + 1 - least, cost[place + 1 - least] ?? Number.POSITIVE_INFINITY);
    cheapest = beginnings.from(first);
  }
  return cheapest === Number.POSITIVE_INFINITY ? -1 : cheapest;
}

class LowestInWindow {
  readonly #places: number[] = [];
  readonly #values: number[] = [];
  #front = 0;

    add(place: number, value: number): void {
    while (this.#places.length > this.#front && (this.#values.at(-1) ?? 0) >= value) {
      this.#places.pop();
      this.#values.pop();
    }
    this.#places.push(place);
    this.#values.push(value);
  }

    from(first: number): number {
    while ((this.#places[this.#front] ?? first) < first) this.#front++;
    return this.#values[this.#front] ?? Number.POSITIVE_INFINITY;
  }
}
