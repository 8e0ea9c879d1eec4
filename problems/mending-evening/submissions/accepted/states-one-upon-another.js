// A stack of states, the evening as it is on top: a change puts a new one there, striking takes it away.
class MendingEvening {
  constructor() {
    this.states = [{ queue: [], done: [] }];
  }

  get queue() {
    return this.states.at(-1).queue;
  }

  bring(name, minutes) {
    return this.bringFor(name, minutes, null);
  }

  next() {
    return this.mend(() => true);
  }

  fetch(name) {
    const rest = this.queue.filter((thing) => thing.name !== name);
    const isThere = rest.length < this.queue.length;
    if (isThere) this.states.push({ queue: rest, done: this.mended() });
    return isThere;
  }

  before(name) {
    const at = this.queue.findIndex((thing) => thing.name === name);
    return at < 0 ? -1 : this.queue.slice(0, at).reduce((sum, { minutes }) => sum + minutes, 0);
  }

  quick(most) {
    return this.mend(({ minutes }) => minutes <= most);
  }

  bringFor(name, minutes, skill) {
    if (this.queue.some((thing) => thing.name === name)) return -1;
    this.states.push({ queue: [...this.queue, { name, minutes, skill }], done: this.mended() });
    return this.queue.length;
  }

  nextFor(skills) {
    return this.mend(({ skill }) => skill === null || skills.includes(skill));
  }

  strike(count) {
    const left = Math.max(1, this.states.length - count);
    return this.states.splice(left).length;
  }

  mended() {
    return this.states.at(-1).done;
  }

  mend(willDo) {
    const thing = this.queue.find(willDo);
    if (!thing) return '';
    const queue = this.queue.filter((one) => one !== thing);
    this.states.push({ queue, done: [...this.mended(), thing.name] });
    return thing.name;
  }
}
