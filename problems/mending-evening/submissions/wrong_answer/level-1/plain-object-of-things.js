// A plain object says which things wait.
export class MendingEvening {
  constructor() {
    this.queue = [];
    this.waits = {};
  }

  bring(thing, minutes) {
    if (this.waits[thing]) return -1;
    this.waits[thing] = { minutes };
    this.queue.push(thing);
    return this.queue.length;
  }

  next() {
    if (this.queue.length === 0) return '';
    const thing = this.queue.shift();
    delete this.waits[thing];
    return thing;
  }

  fetch(thing) {
    if (!this.waits[thing]) return false;
    delete this.waits[thing];
    this.queue.splice(this.queue.indexOf(thing), 1);
    return true;
  }
}
