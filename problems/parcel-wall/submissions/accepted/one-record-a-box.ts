// Each box holds its parcel or nothing, and every question goes through all boxes.
type Held = { name: string; size: number; until: number };

class ParcelWall {
  private readonly held: (Held | null)[];
  private readonly closed = new Set<number>();
  private today = 0;

  constructor(private readonly boxes: number[]) {
    this.held = boxes.map(() => null);
  }

  store(parcel: string, size: number): number {
    return this.put({ name: parcel, size, until: Infinity });
  }

  fetch(parcel: string): number {
    const at = this.held.findIndex((one) => one?.name === parcel);
    if (at >= 0) this.held[at] = null;
    return at < 0 ? -1 : at + 1;
  }

  free(size: number): number {
    return this.boxes.filter((room, at) => room >= size && this.isFree(at)).length;
  }

  largest(count: number): string[] {
    return this.inside()
      .sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1))
      .slice(0, count)
      .map(({ name }) => name);
  }

  storeUntil(parcel: string, size: number, day: number): number {
    return day < this.today ? -1 : this.put({ name: parcel, size, until: day });
  }

  advance(day: number): string[] {
    this.today = day;
    const late = this.inside()
      .filter(({ until }) => until < day)
      .sort((a, b) => a.until - b.until || (a.name < b.name ? -1 : 1));
    for (const { name } of late) this.fetch(name);
    return late.map(({ name }) => name);
  }

  close(box: number): number {
    const at = box - 1;
    if (this.closed.has(at)) return -1;
    const parcel = this.held[at];
    let moved = 0;
    if (parcel) {
      const other = this.boxFor(parcel.size);
      if (other < 0) return -1;
      this.held[other] = parcel;
      this.held[at] = null;
      moved = other + 1;
    }
    this.closed.add(at);
    return moved;
  }

  reopen(box: number): boolean {
    return this.closed.delete(box - 1);
  }

  private put(parcel: Held): number {
    if (this.inside().some(({ name }) => name === parcel.name)) return -1;
    const at = this.boxFor(parcel.size);
    if (at < 0) return -1;
    this.held[at] = parcel;
    return at + 1;
  }

  private inside(): Held[] {
    return this.held.filter((one) => one !== null);
  }

  private isFree(at: number): boolean {
    return this.held[at] === null && !this.closed.has(at);
  }

  private boxFor(size: number): number {
    let best = -1;
    this.boxes.forEach((room, at) => {
      if (room < size || !this.isFree(at)) return;
      if (best < 0 || room < this.boxes[best]) best = at;
    });
    return best;
  }
}
