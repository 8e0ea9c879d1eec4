type Parcel = { name: string; size: number; box: number; lastDay: number };

/** Parcels by name, and for each box whether it may be filled. All questions are answered by looking. */
export class ParcelWall {
  boxes: number[];
  isFree: boolean[];
  isClosed: boolean[];
  inside = new Map<string, Parcel>();
  today = 0;

  constructor(boxes: number[]) {
    this.boxes = boxes;
    this.isFree = boxes.map(() => true);
    this.isClosed = boxes.map(() => false);
  }

  store(parcel: string, size: number): number {
    return this.storeUntil(parcel, size, Infinity);
  }

  fetch(parcel: string): number {
    const found = this.inside.get(parcel);
    if (found === undefined) return -1;
    this.inside.delete(parcel);
    this.isFree[found.box] = true;
    return found.box + 1;
  }

  free(size: number): number {
    return [...this.boxes.keys()].filter((box) => this.canHold(box, size)).length;
  }

  largest(count: number): string[] {
    const parcels = [...this.inside.values()];
    parcels.sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));
    return parcels.slice(0, count).map(({ name }) => name);
  }

  storeUntil(parcel: string, size: number, day: number): number {
    if (this.inside.has(parcel) || day < this.today) return -1;
    const box = this.choose(size);
    if (box < 0) return -1;
    this.isFree[box] = false;
    this.inside.set(parcel, { name: parcel, size, box, lastDay: day });
    return box + 1;
  }

  advance(day: number): string[] {
    this.today = day;
    const late = [...this.inside.values()].filter(({ lastDay }) => lastDay < day);
    late.sort((a, b) => a.lastDay - b.lastDay || (a.name < b.name ? -1 : 1));
    const names = late.map(({ name }) => name);
    for (const name of names) this.fetch(name);
    return names;
  }

  close(box: number): number {
    const at = box - 1;
    if (this.isClosed[at]) return -1;
    const held = [...this.inside.values()].find((parcel) => parcel.box === at);
    if (held !== undefined) {
      const other = this.choose(held.size);
      if (other < 0) return -1;
      this.isFree[other] = false;
      this.isFree[at] = true;
      held.box = other;
    }
    this.isClosed[at] = true;
    return held === undefined ? 0 : held.box + 1;
  }

  reopen(box: number): boolean {
    const was = this.isClosed[box - 1] === true;
    this.isClosed[box - 1] = false;
    return was;
  }

  canHold(box: number, size: number): boolean {
    return (
      this.isFree[box] === true && this.isClosed[box] === false && (this.boxes[box] ?? 0) >= size
    );
  }

  /** The smallest box that can hold it, the first of equal ones; -1 if there is none. */
  choose(size: number): number {
    let best = -1;
    for (const [box, room] of this.boxes.entries()) {
      if (this.canHold(box, size) && (best < 0 || room < (this.boxes[best] ?? 0))) best = box;
    }
    return best;
  }
}
