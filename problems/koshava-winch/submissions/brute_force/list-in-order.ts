// One plain list, sorted and added up whenever somebody asks.
class WinchList {
  list: { person: number; strength: number }[] = [];
  places: number;

  constructor(places: number) {
    this.places = places;
  }

  // The list is in the order of signing on, and sorting keeps that among equals.
  crew() {
    return [...this.list].sort((a, b) => b.strength - a.strength).slice(0, this.places);
  }

  signOn(person: number, strength: number): void {
    this.signOff(person);
    this.list.push({ person, strength });
  }

  signOff(person: number): boolean {
    const before = this.list.length;
    this.list = this.list.filter((entry) => entry.person !== person);
    return this.list.length < before;
  }

  widen(): void {
    this.places += 1;
  }

  narrow(): boolean {
    if (this.places > 1) {
      this.places -= 1;
      return true;
    }
    return false;
  }

  weakest(): number {
    return this.crew().pop()?.person ?? -1;
  }

  haul(): number {
    const crew = this.crew();
    if (crew.length > 0) this.signOff(crew[0].person);
    return crew.reduce((sum, { strength }) => sum + strength, 0);
  }
}
