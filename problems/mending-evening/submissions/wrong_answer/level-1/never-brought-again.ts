// A name that has been in the queue once is known, and not taken again.
type Thing = { name: string; minutes: number; skill: string };
type Line = { thing: Thing; at: number; kind: 'came' | 'mended' | 'fetched' };

class MendingEvening {
  queue: Thing[] = [];
  done: string[] = [];
  book: Line[] = [];

  bring(thing: string, minutes: number): number {
    return this.add({ name: thing, minutes, skill: '' });
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
    if (this.book.some((line) => line.thing.name === thing.name)) return -1;
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
}
