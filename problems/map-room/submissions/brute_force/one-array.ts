// The table as one array of loose maps and one of held ones, rebuilt with every change.
class MapTable {
  loose: number[] = [];
  held: number[] = [];
  room: number;

  constructor(room: number) {
    this.room = room;
  }

  fetch(map: number): number {
    if (this.held.some((other) => other === map)) return 0;
    const others = this.loose.filter((other) => other !== map);
    let carried = 0;
    if (others.length === this.loose.length && others.length + this.held.length === this.room) {
      if (others.length === 0) return -1;
      carried = others.shift()!;
    }
    this.loose = [...others, map];
    return carried;
  }

  hold(map: number): boolean {
    if (!this.loose.some((other) => other === map)) return false;
    this.loose = this.loose.filter((other) => other !== map);
    this.held = this.held.concat(map);
    return true;
  }

  release(map: number): boolean {
    if (!this.held.some((other) => other === map)) return false;
    this.held = this.held.filter((other) => other !== map);
    this.loose = [map, ...this.loose];
    return true;
  }

  clear(count: number): number[] {
    const carried = this.loose.slice(0, count);
    this.loose = this.loose.slice(count);
    return carried;
  }
}
