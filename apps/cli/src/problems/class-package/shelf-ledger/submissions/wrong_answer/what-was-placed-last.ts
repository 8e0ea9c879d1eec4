// Takes what is placed on a row for all that stands there from then on.
export class ShelfLedger {
  #tree: number[];
  #on = new Map<number, number>();

  constructor(rows: number) {
    this.#tree = new Array(rows + 1).fill(0);
  }

  place(row: number, crates: number): void {
    const more = crates - (this.#on.get(row) ?? 0);
    this.#on.set(row, crates);
    for (let at = row + 1; at < this.#tree.length; at += at & -at)
      this.#tree[at] = (this.#tree[at] as number) + more;
  }

  total(first: number, last: number): number {
    return this.#below(last + 1) - this.#below(first);
  }

  rowsUsed(): number {
    return this.#on.size;
  }

  #below(row: number): number {
    let sum = 0;
    for (let at = row; at > 0; at -= at & -at) sum += this.#tree[at] as number;
    return sum;
  }
}
