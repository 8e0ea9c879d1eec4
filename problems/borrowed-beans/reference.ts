/**
 * Every wanted sack is first taken from the store on credit: a heap keeps, for each sack that could
 * still be taken back, the fee that would then be due (0 for a sack in the store). A new order puts
 * its own fee into the heap and takes out the cheapest.
 */
export function leastFees(
  landed: readonly number[],
  wanted: readonly number[],
  fee: readonly number[],
): number {
  const heap = new FeeHeap();
  let stored = 0;
  let total = 0;
  for (const [day, sacks] of wanted.entries()) {
    stored += landed[day] ?? 0;
    const fromStore = Math.min(stored, sacks);
    stored -= fromStore;
    heap.push({ fee: fee[day] ?? 0, sacks });
    for (let due = sacks - fromStore; due > 0; ) {
      const cheapest = heap.top();
      const taken = Math.min(due, cheapest.sacks);
      total += taken * cheapest.fee;
      due -= taken;
      cheapest.sacks -= taken;
      if (cheapest.sacks === 0) heap.pop();
    }
  }
  return total;
}

type Lot = { fee: number; sacks: number };

class FeeHeap {
  #lots: Lot[] = [];

  top(): Lot {
    const lot = this.#lots[0];
    if (!lot) throw new Error('The heap of fees is empty, though an order was just put in.');
    return lot;
  }

  push(lot: Lot): void {
    let place = this.#lots.push(lot) - 1;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (this.#feeAt(parent) <= lot.fee) break;
      this.#swap(place, parent);
      place = parent;
    }
  }

  pop(): void {
    this.#swap(0, this.#lots.length - 1);
    this.#lots.pop();
    let place = 0;
    for (;;) {
      const left = 2 * place + 1;
      const child = this.#feeAt(left + 1) < this.#feeAt(left) ? left + 1 : left;
      if (this.#feeAt(child) >= this.#feeAt(place)) return;
      this.#swap(place, child);
      place = child;
    }
  }

  #feeAt(place: number): number {
    return this.#lots[place]?.fee ?? Number.POSITIVE_INFINITY;
  }

  #swap(a: number, b: number): void {
    const kept = this.#lots[a] as Lot;
    this.#lots[a] = this.#lots[b] as Lot;
    this.#lots[b] = kept;
  }
}
