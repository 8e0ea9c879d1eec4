/** Fenwick tree: each cell holds the crates of the rows below it. */
export class ShelfLedger {
  tree: number[];
  used = new Set<number>();

  constructor(rows: number) {
    this.tree = new Array(rows + 1).fill(0);
  }

  place(row: number, crates: number): void {
    this.used.add(row);
    for (let at = row + 1; at < this.tree.length; at += at & -at)
      this.tree[at] = (this.tree[at] as number) + crates;
  }

  total(first: number, last: number): number {
    return this.below(last + 1) - this.below(first);
  }

  rowsUsed(): number {
    return this.used.size;
  }

  below(row: number): number {
    let sum = 0;
    for (let at = row; at > 0; at -= at & -at) sum += this.tree[at] as number;
    return sum;
  }
}
