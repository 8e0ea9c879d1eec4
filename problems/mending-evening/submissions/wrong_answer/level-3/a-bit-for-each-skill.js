// Each skill gets a bit of its own, so that one number tells what a mender can do.
export class MendingEvening {
  queue = [];
  numbers = new Map();
  done = [];
  book = [];

  bring(thing, minutes) {
    return this.add({ name: thing, minutes, skill: '' });
  }

  next() {
    return this.queue.length > 0 ? this.remove(0, 'mended') : '';
  }

  fetch(thing) {
    const at = this.place(thing);
    if (at >= 0) this.remove(at, 'fetched');
    return at >= 0;
  }

  bit(skill) {
    if (!this.numbers.has(skill)) this.numbers.set(skill, this.numbers.size);
    return 1 << this.numbers.get(skill);
  }

  place(thing) {
    return this.queue.findIndex(({ name }) => name === thing);
  }

  add(thing) {
    if (this.place(thing.name) >= 0) return -1;
    this.book.push({ thing, at: this.queue.length, kind: 'came' });
    this.queue.push(thing);
    return this.queue.length;
  }

  remove(at, kind) {
    const thing = this.queue[at];
    this.queue.splice(at, 1);
    this.book.push({ thing, at, kind });
    if (kind === 'mended') this.done.push(thing.name);
    return thing.name;
  }

  before(thing) {
    const at = this.place(thing);
    if (at < 0) return -1;
    let sum = 0;
    for (let i = 0; i < at; i++) sum += this.queue[i].minutes;
    return sum;
  }

  quick(minutes) {
    const at = this.queue.findIndex((one) => one.minutes <= minutes);
    return at >= 0 ? this.remove(at, 'mended') : '';
  }

  bringFor(thing, minutes, skill) {
    return this.add({ name: thing, minutes, skill });
  }

  nextFor(skills) {
    let mender = 0;
    for (const skill of skills) mender |= this.bit(skill);
    const at = this.queue.findIndex(
      ({ skill }) => skill === '' || (mender & this.bit(skill)) !== 0,
    );
    return at >= 0 ? this.remove(at, 'mended') : '';
  }
}
