// A doubly linked list of the loose maps between two guards; held maps keep their node outside it.
class Sheet {
  before: Sheet = this;
  behind: Sheet = this;
  held = false;
  map: number;
  constructor(map: number) {
    this.map = map;
  }
}

class MapTable {
  #room: number;
  #sheets = new Map<number, Sheet>();
  // One guard closes the list to a ring: behind it goes down next, before it last.
  #guard = new Sheet(0);

  constructor(room: number) {
    this.#room = room;
  }

  fetch(map: number): number {
    let sheet = this.#sheets.get(map);
    if (sheet?.held) return 0;
    let carried = 0;
    if (sheet) {
      this.#unlink(sheet);
    } else {
      if (this.#sheets.size === this.#room) {
        const next = this.#guard.behind;
        if (next === this.#guard) return -1;
        this.#unlink(next);
        this.#sheets.delete(next.map);
        carried = next.map;
      }
      sheet = new Sheet(map);
      this.#sheets.set(map, sheet);
    }
    this.#linkBefore(sheet, this.#guard);
    return carried;
  }

  hold(map: number): boolean {
    const sheet = this.#sheets.get(map);
    if (!sheet || sheet.held) return false;
    this.#unlink(sheet);
    sheet.held = true;
    return true;
  }

  release(map: number): boolean {
    const sheet = this.#sheets.get(map);
    if (!sheet || !sheet.held) return false;
    sheet.held = false;
    this.#linkBefore(sheet, this.#guard.behind);
    return true;
  }

  clear(count: number): number[] {
    const carried: number[] = [];
    for (; carried.length < count && this.#guard.behind !== this.#guard; ) {
      const sheet = this.#guard.behind;
      this.#unlink(sheet);
      this.#sheets.delete(sheet.map);
      carried.push(sheet.map);
    }
    return carried;
  }

  #unlink(sheet: Sheet): void {
    sheet.before.behind = sheet.behind;
    sheet.behind.before = sheet.before;
  }

  #linkBefore(sheet: Sheet, other: Sheet): void {
    sheet.before = other.before;
    sheet.behind = other;
    other.before.behind = sheet;
    other.before = sheet;
  }
}
