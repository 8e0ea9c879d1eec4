// The book holds the calls that changed something; striking reads what is left of it from the start.
type Line = { name: string; minutes: number; skill: string; what: 'came' | 'mended' | 'fetched' };

class MendingEvening {
  private lines: Line[] = [];
  private queue: Line[] = [];
  private done: string[] = [];

  bring(thing: string, minutes: number): number {
    return this.bringFor(thing, minutes, '');
  }

  next(): string {
    return this.mend(this.queue[0]);
  }

  fetch(thing: string): boolean {
    const found = this.find(thing);
    if (found) this.enter({ ...found, what: 'fetched' });
    return found !== undefined;
  }

  before(thing: string): number {
    const at = this.queue.findIndex(({ name }) => name === thing);
    if (at < 0) return -1;
    return this.queue.slice(0, at).reduce((sum, { minutes }) => sum + minutes, 0);
  }

  quick(minutes: number): string {
    return this.mend(this.queue.find((line) => line.minutes <= minutes));
  }

  bringFor(thing: string, minutes: number, skill: string): number {
    if (this.find(thing)) return -1;
    this.enter({ name: thing, minutes, skill, what: 'came' });
    return this.queue.length;
  }

  nextFor(skills: string[]): string {
    return this.mend(this.queue.find(({ skill }) => ['', ...skills].includes(skill)));
  }

  strike(count: number): number {
    const kept = this.lines.slice(0, Math.max(0, this.lines.length - count));
    const struck = this.lines.length - kept.length;
    this.lines = [];
    this.queue = [];
    this.done = [];
    for (const line of kept) this.enter(line);
    return struck;
  }

  mended(): string[] {
    return this.done.slice();
  }

  private find(thing: string): Line | undefined {
    return this.queue.find(({ name }) => name === thing);
  }

  private mend(line: Line | undefined): string {
    if (!line) return '';
    this.enter({ ...line, what: 'mended' });
    return line.name;
  }

  private enter(line: Line): void {
    this.lines.push(line);
    if (line.what === 'came') {
      this.queue.push(line);
      return;
    }
    this.queue.splice(this.queue.findIndex(({ name }) => name === line.name), 1);
    if (line.what === 'mended') this.done.push(line.name);
  }
}
