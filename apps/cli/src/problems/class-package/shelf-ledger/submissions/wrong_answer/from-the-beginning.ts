// Sums up all rows to the last one, as if every total began at row 0.
export class ShelfLedger {
  #tree: number[];
  #used = new Set<number>();

  constructor(rows: number) {
    this.#tree = new Array(rows + 1).fill(0);
  }

  place(row: number, crates: number): void {
    this.#used.add(row);
    for (let at = row + 1; at < this.#tree.length; at += at & -at)
      this.#tree[at] = (this.#tree[at] as number) + crates;
  }

  total(_first: number, last: number): number {
    let sum = 0;
    for (let at = last + 1; at > 0; at -= at & -at) sum += this.#tree[at] as number;
    return sum;
  }

  rowsUsed(): number {
    return this.#used.size;
  }
}
