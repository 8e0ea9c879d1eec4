// Sums of blocks of 300 rows beside the rows themselves.
const size = 300;

export class ShelfLedger {
  rows: number[];
  blocks: number[];
  used = 0;

  constructor(rows: number) {
    this.rows = Array(rows).fill(0);
    this.blocks = Array(Math.ceil(rows / size)).fill(0);
  }

  place(row: number, crates: number): void {
    if (this.rows[row] === 0) this.used += 1;
    this.rows[row] = (this.rows[row] as number) + crates;
    this.blocks[Math.floor(row / size)] = (this.blocks[Math.floor(row / size)] as number) + crates;
  }

  total(first: number, last: number): number {
    let sum = 0;
    for (let row = first; row <= last; ) {
      if (row % size === 0 && row + size - 1 <= last) {
        sum += this.blocks[row / size] as number;
        row += size;
      } else {
        sum += this.rows[row] as number;
        row += 1;
      }
    }
    return sum;
  }

  rowsUsed(): number {
    return this.used;
  }
}
