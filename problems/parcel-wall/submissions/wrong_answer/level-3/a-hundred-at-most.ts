// Nobody calls up more than a hundred people, so the list ends there.
type Parcel = { name: string; size: number; box: number; lastDay: number };

class ParcelWall {
  boxes: number[];
  parcels = new Map<string, Parcel>();
  taken = new Set<number>();
  closed = new Set<number>();
  today = 0;

  constructor(boxes: number[]) {
    this.boxes = boxes;
  }

  store(parcel: string, size: number): number {
    if (this.parcels.has(parcel)) return -1;
    const box = this.choose(size);
    if (box < 0) return -1;
    this.taken.add(box);
    this.parcels.set(parcel, { name: parcel, size, box, lastDay: Infinity });
    return box + 1;
  }

  fetch(parcel: string): number {
    const found = this.parcels.get(parcel);
    if (!found) return -1;
    this.parcels.delete(parcel);
    this.taken.delete(found.box);
    return found.box + 1;
  }

  choose(size: number): number {
    let best = -1;
    for (let box = 0; box < this.boxes.length; box++) {
      if (!this.fits(box, size)) continue;
      if (best < 0 || this.boxes[box] < this.boxes[best]) best = box;
    }
    return best;
  }

  fits(box: number, size: number): boolean {
    return !this.taken.has(box) && !this.closed.has(box) && this.boxes[box] >= size;
  }

  free(size: number): number {
    let count = 0;
    for (let box = 0; box < this.boxes.length; box++) if (this.fits(box, size)) count++;
    return count;
  }

  largest(count: number): string[] {
    const sorted = [...this.parcels.values()].sort(
      (a, b) => b.size - a.size || (a.name < b.name ? -1 : 1),
    );
    return sorted.slice(0, Math.min(count, 100)).map(({ name }) => name);
  }

  storeUntil(parcel: string, size: number, day: number): number {
    if (day < this.today) return -1;
    const box = this.store(parcel, size);
    if (box > 0) this.parcels.get(parcel)!.lastDay = day;
    return box;
  }

  advance(day: number): string[] {
    this.today = day;
    const late = [...this.parcels.values()]
      .filter(({ lastDay }) => lastDay < day)
      .sort((a, b) => a.lastDay - b.lastDay || (a.name < b.name ? -1 : 1));
    for (const { name } of late) this.fetch(name);
    return late.map(({ name }) => name);
  }
}
