// What needs no skill gets the skill "none", which goes for everybody.
type Thing = { name: string; minutes: number; skill: string };
type Line = { thing: Thing; at: number; kind: 'came' | 'mended' | 'fetched' };

class MendingEvening {
  queue: Thing[] = [];
  done: string[] = [];
  book: Line[] = [];

  bring(thing: string, minutes: number): number {
    return this.add({ name: thing, minutes, skill: 'none' });
  }

  next(): string {
    return this.queue.length > 0 ? this.remove(0, 'mended') : '';
  }

  fetch(thing: string): boolean {
    const at = this.place(thing);
    if (at >= 0) this.remove(at, 'fetched');
    return at >= 0;
  }

  place(thing: string): number {
    return this.queue.findIndex(({ name }) => name === thing);
  }

  add(thing: Thing): number {
    if (this.place(thing.name) >= 0) return -1;
    this.book.push({ thing, at: this.queue.length, kind: 'came' });
    this.queue.push(thing);
    return this.queue.length;
  }

  remove(at: number, kind: 'mended' | 'fetched'): string {
    const thing = this.queue[at];
    this.queue.splice(at, 1);
    this.book.push({ thing, at, kind });
    if (kind === 'mended') this.done.push(thing.name);
    return thing.name;
  }

  before(thing: string): number {
    const at = this.place(thing);
    if (at < 0) return -1;
    let sum = 0;
    for (let i = 0; i < at; i++) sum += this.queue[i].minutes;
    return sum;
  }

  quick(minutes: number): string {
    const at = this.queue.findIndex((one) => one.minutes <= minutes);
    return at >= 0 ? this.remove(at, 'mended') : '';
  }

  bringFor(thing: string, minutes: number, skill: string): number {
    return this.add({ name: thing, minutes, skill });
  }

  nextFor(skills: string[]): string {
    const at = this.queue.findIndex(({ skill }) => skill === 'none' || skills.includes(skill));
    return at >= 0 ? this.remove(at, 'mended') : '';
  }
}
