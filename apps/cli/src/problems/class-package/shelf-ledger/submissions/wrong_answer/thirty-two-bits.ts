// Sums in 32 bits, because that is how numbers are added up fast.
export class ShelfLedger {
  #tree: number[];
  #seen: boolean[];
  #used = 0;

  constructor(rows: number) {
    this.#tree = Array(rows + 1).fill(0);
    this.#seen = Array(rows).fill(false);
  }

  place(row: number, crates: number): void {
    if (!this.#seen[row]) this.#used++;
    this.#seen[row] = true;
    for (let i = row + 1; i < this.#tree.length; i += i & -i)
      this.#tree[i] = (this.#tree[i] as number) + crates;
  }

  #prefix(end: number): number {
    let sum = 0;
    for (let i = end; i > 0; i &= i - 1) sum += this.#tree[i] as number;
    return sum;
  }

  total(first: number, last: number): number {
    return (this.#prefix(last + 1) - this.#prefix(first)) | 0;
  }

  rowsUsed(): number {
    return this.#used;
  }
}
