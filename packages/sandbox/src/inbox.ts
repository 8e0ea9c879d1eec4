/** Hands what is pushed to the one who awaits, in order. */
export class Inbox<Item> {
  readonly #items: Item[] = [];
  #waiting: ((item: Item) => void) | null = null;

  push(item: Item): void {
    const waiting = this.#waiting;
    this.#waiting = null;
    if (waiting) waiting(item);
    else this.#items.push(item);
  }

  next(): Promise<Item> {
    const item = this.#items.shift();
    if (item !== undefined) return Promise.resolve(item);
    return new Promise((resolve) => {
      this.#waiting = resolve;
    });
  }
}
