// The boxes are sorted once by size and number, so that the first one that will do is the right one.
class ParcelWall {
  private readonly order: number[];
  private readonly boxOf = new Map<string, number>();
  private readonly sizeOf = new Map<string, number>();
  private readonly lastDayOf = new Map<string, number>();
  private readonly nameIn: (string | undefined)[] = [];
  private readonly isOpen: boolean[];
  private today = 0;

  constructor(private readonly boxes: number[]) {
    this.order = boxes.map((_, at) => at).sort((a, b) => boxes[a] - boxes[b] || a - b);
    this.isOpen = boxes.map(() => true);
  }

  store(parcel: string, size: number): number {
    if (this.boxOf.has(parcel)) return -1;
    const at = this.order.find((one) => this.fits(one, size));
    if (at === undefined) return -1;
    this.lay(parcel, at);
    this.sizeOf.set(parcel, size);
    return at + 1;
  }

  fetch(parcel: string): number {
    const at = this.boxOf.get(parcel);
    if (at === undefined) return -1;
    this.boxOf.delete(parcel);
    this.lastDayOf.delete(parcel);
    this.nameIn[at] = undefined;
    return at + 1;
  }

  free(size: number): number {
    let count = 0;
    for (const at of this.order) if (this.fits(at, size)) count++;
    return count;
  }

  largest(count: number): string[] {
    const names = [...this.boxOf.keys()].sort();
    names.sort((a, b) => this.sizeOf.get(b)! - this.sizeOf.get(a)!);
    return names.slice(0, count);
  }

  storeUntil(parcel: string, size: number, day: number): number {
    if (day < this.today) return -1;
    const box = this.store(parcel, size);
    if (box > 0) this.lastDayOf.set(parcel, day);
    return box;
  }

  advance(day: number): string[] {
    this.today = day;
    const names: string[] = [];
    for (const [name, last] of this.lastDayOf) if (last < day) names.push(name);
    names.sort();
    names.sort((a, b) => this.lastDayOf.get(a)! - this.lastDayOf.get(b)!);
    for (const name of names) this.fetch(name);
    return names;
  }

  close(box: number): number {
    if (!this.isOpen[box - 1]) return -1;
    const name = this.nameIn[box - 1];
    let other = -1;
    if (name !== undefined) {
      const found = this.order.find((one) => this.fits(one, this.sizeOf.get(name)!));
      if (found === undefined) return -1;
      other = found;
      this.nameIn[box - 1] = undefined;
      this.lay(name, other);
    }
    this.isOpen[box - 1] = false;
    return other + 1;
  }

  reopen(box: number): boolean {
    const was = !this.isOpen[box - 1];
    this.isOpen[box - 1] = true;
    return was;
  }

  private lay(parcel: string, at: number): void {
    this.boxOf.set(parcel, at);
    this.nameIn[at] = parcel;
  }

  private fits(at: number, size: number): boolean {
    return this.isOpen[at] && this.nameIn[at] === undefined && this.boxes[at] >= size;
  }
}
