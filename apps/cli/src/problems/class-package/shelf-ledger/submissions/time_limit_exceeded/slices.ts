// Cuts out the rows of each total and sums the copy.
export class ShelfLedger {
  crates: number[];

  constructor(rows: number) {
    this.crates = Array(rows).fill(0);
  }

  place(row: number, crates: number): void {
    this.crates[row] = (this.crates[row] as number) + crates;
  }

  total(first: number, last: number): number {
    return this.crates.slice(first, last + 1).reduce((sum, crates) => sum + crates, 0);
  }

  rowsUsed(): number {
    return this.crates.filter((crates) => crates > 0).length;
  }
}
