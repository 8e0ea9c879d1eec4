// Plain: one number a row, summed when asked.
export class ShelfLedger {
  crates: number[];

  constructor(rows: number) {
    this.crates = Array(rows).fill(0);
  }

  place(row: number, crates: number): void {
    this.crates[row] = (this.crates[row] as number) + crates;
  }

  total(first: number, last: number): number {
    let sum = 0;
    for (let row = first; row <= last; row++) sum += this.crates[row] as number;
    return sum;
  }

  rowsUsed(): number {
    return this.crates.filter((crates) => crates > 0).length;
  }
}
