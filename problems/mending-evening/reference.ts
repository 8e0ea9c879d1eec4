type Thing = { name: string; minutes: number; skill: string };
type Line = { queue: Thing[]; done: string[] };

/** The queue is never changed but replaced, so that the book can hold what it was before each line. */
export class MendingEvening {
  queue: Thing[] = [];
  done: string[] = [];
  book: Line[] = [];

  bring(thing: string, minutes: number): number {
    return this.bringFor(thing, minutes, '');
  }

  next(): string {
    return this.mend(() => true);
  }

  fetch(thing: string): boolean {
    const at = this.place(thing);
    if (at >= 0) this.write(this.queue.toSpliced(at, 1), this.done);
    return at >= 0;
  }

  before(thing: string): number {
    const at = this.place(thing);
    let sum = at < 0 ? -1 : 0;
    for (const { minutes } of this.queue.slice(0, Math.max(0, at))) sum += minutes;
    return sum;
  }

  quick(minutes: number): string {
    return this.mend((thing) => thing.minutes <= minutes);
  }

  bringFor(thing: string, minutes: number, skill: string): number {
    if (this.place(thing) >= 0) return -1;
    this.write([...this.queue, { name: thing, minutes, skill }], this.done);
    return this.queue.length;
  }

  nextFor(skills: string[]): string {
    return this.mend(({ skill }) => skill === '' || skills.includes(skill));
  }

  strike(count: number): number {
    const struck = Math.min(count, this.book.length);
    for (const { queue, done } of this.book.splice(this.book.length - struck).reverse()) {
      this.queue = queue;
      this.done = done;
    }
    return struck;
  }

  mended(): string[] {
    return this.done;
  }

  place(name: string): number {
    return this.queue.findIndex((thing) => thing.name === name);
  }

  /** The first thing that will do leaves the queue to be mended. */
  mend(willDo: (thing: Thing) => boolean): string {
    const at = this.queue.findIndex(willDo);
    const name = this.queue[at]?.name ?? '';
    if (at >= 0) this.write(this.queue.toSpliced(at, 1), [...this.done, name]);
    return name;
  }

  write(queue: Thing[], done: string[]): void {
    this.book.push({ queue: this.queue, done: this.done });
    this.queue = queue;
    this.done = done;
  }
}
