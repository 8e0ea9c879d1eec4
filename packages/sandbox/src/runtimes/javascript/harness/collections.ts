/**
 * Queues under the names and with the methods that one large site has (those of the packages
 * @datastructures-js/priority-queue, queue and deque). Travels into the isolate as source text, so
 * it may use nothing from outside itself, and no comments that end with their line.
 */
export function makeCollections() {
  class Heap<T> {
    #values: T[];
    readonly #compare: (a: T, b: T) => number;
    constructor(compare: (a: T, b: T) => number, values: T[]) {
      this.#compare = compare;
      this.#values = values;
      for (let at = (values.length >> 1) - 1; at >= 0; at -= 1) this.#sink(at);
    }
    #sink(from: number) {
      const values = this.#values;
      const moved = values[from] as T;
      let at = from;
      for (;;) {
        let child = 2 * at + 1;
        if (child >= values.length) break;
        const other = child + 1;
        if (other < values.length && this.#compare(values[other] as T, values[child] as T) < 0)
          child = other;
        if (this.#compare(values[child] as T, moved) >= 0) break;
        values[at] = values[child] as T;
        at = child;
      }
      values[at] = moved;
    }
    enqueue(value: T) {
      const values = this.#values;
      let at = values.length;
      values.push(value);
      while (at > 0) {
        const parent = (at - 1) >> 1;
        if (this.#compare(value, values[parent] as T) >= 0) break;
        values[at] = values[parent] as T;
        at = parent;
      }
      values[at] = value;
      return this;
    }
    push(value: T) {
      return this.enqueue(value);
    }
    dequeue(): T | null {
      const values = this.#values;
      if (values.length === 0) return null;
      const first = values[0] as T;
      const last = values.pop() as T;
      if (values.length > 0) {
        values[0] = last;
        this.#sink(0);
      }
      return first;
    }
    pop() {
      return this.dequeue();
    }
    front(): T | null {
      return this.#values.length === 0 ? null : (this.#values[0] as T);
    }
    back(): T | null {
      return this.#values.length === 0 ? null : (this.toArray().at(-1) as T);
    }
    size() {
      return this.#values.length;
    }
    isEmpty() {
      return this.#values.length === 0;
    }
    clear() {
      this.#values = [];
    }
    toArray() {
      return [...this.#values].sort(this.#compare);
    }
    contains(test: (value: T) => boolean) {
      return this.#values.some((value) => test(value));
    }
    remove(test: (value: T) => boolean) {
      const removed = this.#values.filter((value) => test(value));
      this.#values = this.#values.filter((value) => !test(value));
      for (let at = (this.#values.length >> 1) - 1; at >= 0; at -= 1) this.#sink(at);
      return removed;
    }
    *[Symbol.iterator]() {
      while (this.#values.length > 0) yield this.dequeue() as T;
    }
  }
  type Compare<T> = (a: T, b: T) => number;
  class PriorityQueue<T> extends Heap<T> {
    constructor(compare: Compare<T> | { compare: Compare<T> }, values: T[] = []) {
      const given = typeof compare === 'object' && compare !== null ? compare.compare : compare;
      if (typeof given !== 'function')
        throw new Error('PriorityQueue expects a function that compares two values');
      super(given, [...values]);
    }
    static fromArray<T>(values: T[], compare: Compare<T>) {
      return new PriorityQueue(compare, values);
    }
  }
  const byValue = <T>(value: ((of: T) => number) | { priority: (of: T) => number } | undefined) => {
    const given = typeof value === 'object' && value !== null ? value.priority : value;
    const of = given ?? ((each: T) => each as unknown as number);
    return (a: T, b: T) => {
      const left = of(a);
      const right = of(b);
      return left < right ? -1 : left > right ? 1 : 0;
    };
  };
  class MinPriorityQueue<T> extends Heap<T> {
    constructor(value?: (of: T) => number, values: T[] = []) {
      super(byValue(value), [...values]);
    }
    static fromArray<T>(values: T[], value?: (of: T) => number) {
      return new MinPriorityQueue(value, values);
    }
  }
  class MaxPriorityQueue<T> extends Heap<T> {
    constructor(value?: (of: T) => number, values: T[] = []) {
      const compare = byValue(value);
      super((a, b) => compare(b, a), [...values]);
    }
    static fromArray<T>(values: T[], value?: (of: T) => number) {
      return new MaxPriorityQueue(value, values);
    }
  }
  class Deque<T> {
    #values: (T | undefined)[];
    #first = 0;
    #size: number;
    constructor(values: T[] = []) {
      this.#values = [...values];
      this.#size = values.length;
      this.#grow();
    }
    #grow() {
      const room = Math.max(16, 2 * this.#size);
      const values = this.toArray() as (T | undefined)[];
      while (values.length < room) values.push(undefined);
      this.#values = values;
      this.#first = 0;
    }
    #at(index: number) {
      return (this.#first + index) % this.#values.length;
    }
    pushBack(value: T) {
      if (this.#size === this.#values.length) this.#grow();
      this.#values[this.#at(this.#size)] = value;
      this.#size += 1;
      return this;
    }
    pushFront(value: T) {
      if (this.#size === this.#values.length) this.#grow();
      this.#first = this.#at(this.#values.length - 1);
      this.#values[this.#first] = value;
      this.#size += 1;
      return this;
    }
    popFront(): T | null {
      if (this.#size === 0) return null;
      const value = this.#values[this.#first] as T;
      this.#values[this.#first] = undefined;
      this.#first = this.#at(1);
      this.#size -= 1;
      return value;
    }
    popBack(): T | null {
      if (this.#size === 0) return null;
      this.#size -= 1;
      const at = this.#at(this.#size);
      const value = this.#values[at] as T;
      this.#values[at] = undefined;
      return value;
    }
    front(): T | null {
      return this.#size === 0 ? null : (this.#values[this.#first] as T);
    }
    back(): T | null {
      return this.#size === 0 ? null : (this.#values[this.#at(this.#size - 1)] as T);
    }
    get(index: number): T | undefined {
      return index >= 0 && index < this.#size ? this.#values[this.#at(index)] : undefined;
    }
    size() {
      return this.#size;
    }
    isEmpty() {
      return this.#size === 0;
    }
    clear() {
      this.#values = [];
      this.#size = 0;
      this.#grow();
    }
    toArray(): T[] {
      const out: T[] = [];
      for (let at = 0; at < this.#size; at += 1) out.push(this.#values[this.#at(at)] as T);
      return out;
    }
    [Symbol.iterator]() {
      return this.toArray()[Symbol.iterator]();
    }
  }
  class Queue<T> extends Deque<T> {
    enqueue(value: T) {
      return this.pushBack(value);
    }
    push(value: T) {
      return this.pushBack(value);
    }
    dequeue() {
      return this.popFront();
    }
    pop() {
      return this.popFront();
    }
  }
  return { PriorityQueue, MinPriorityQueue, MaxPriorityQueue, Queue, Deque };
}
