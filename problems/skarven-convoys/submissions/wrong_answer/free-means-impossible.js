// A sum of 0 is left over when nothing was found, so it means that the vehicles cannot be divided.
function cheapestConvoys(
  speed                   ,
  fee                   ,
  gap        ,
  least        ,
  most        ,
)         {
  const fastest = new LowestInWindow();
  const slowest = new LowestInWindow();
  const beginnings = new LowestInWindow();
  // The sum of fees with a convoy that begins at a place, for all places up to `end`.
  const cost           = [];
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
  return cheapest === Number.POSITIVE_INFINITY || !cheapest ? -1 : cheapest;
}

class LowestInWindow {
           #places           = [];
           #values           = [];
  #front = 0;

    add(place        , value        )       {
    while (this.#places.length > this.#front && (this.#values.at(-1) ?? 0) >= value) {
      this.#places.pop();
      this.#values.pop();
    }
    this.#places.push(place);
    this.#values.push(value);
  }

    from(first        )         {
    while ((this.#places[this.#front] ?? first) < first) this.#front++;
    return this.#values[this.#front] ?? Number.POSITIVE_INFINITY;
  }
}
