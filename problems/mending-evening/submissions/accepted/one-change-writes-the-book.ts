// Every change goes through one function, which writes down how to undo it.
type Thing = { name: string; minutes: number; skill: string | null };
type Line = { at: number; thing: Thing; came: boolean; wasMended: boolean };

class MendingEvening {
  private readonly queue: Thing[] = [];
  private readonly done: string[] = [];
  private readonly book: Line[] = [];

  bring(thing: string, minutes: number): number {
    return this.add({ name: thing, minutes, skill: null });
  }

  next(): string {
    return this.takeFirst(() => true);
  }

  fetch(thing: string): boolean {
    const at = this.queue.findIndex(({ name }) => name === thing);
    if (at < 0) return false;
    this.remove(at, false);
    return true;
  }

  before(thing: string): number {
    let sum = 0;
    for (const { name, minutes } of this.queue) {
      if (name === thing) return sum;
      sum += minutes;
    }
    return -1;
  }

  quick(minutes: number): string {
    return this.takeFirst((thing) => thing.minutes <= minutes);
  }

  bringFor(thing: string, minutes: number, skill: string): number {
    return this.add({ name: thing, minutes, skill });
  }

  nextFor(skills: string[]): string {
    return this.takeFirst(({ skill }) => skill === null || skills.includes(skill));
  }

  strike(count: number): number {
    let struck = 0;
    while (struck < count) {
      const line = this.book.pop();
      if (!line) break;
      if (line.came) this.queue.splice(line.at, 1);
      else this.queue.splice(line.at, 0, line.thing);
      if (line.wasMended) this.done.pop();
      struck++;
    }
    return struck;
  }

  mended(): string[] {
    return [...this.done];
  }

  private add(thing: Thing): number {
    if (this.queue.some(({ name }) => name === thing.name)) return -1;
    this.book.push({ at: this.queue.length, thing, came: true, wasMended: false });
    return this.queue.push(thing);
  }

  private takeFirst(willDo: (thing: Thing) => boolean): string {
    const at = this.queue.findIndex(willDo);
    return at < 0 ? '' : this.remove(at, true);
  }

  private remove(at: number, wasMended: boolean): string {
    const [thing] = this.queue.splice(at, 1);
    if (wasMended) this.done.push(thing.name);
    this.book.push({ at, thing, came: false, wasMended });
    return thing.name;
  }
}
