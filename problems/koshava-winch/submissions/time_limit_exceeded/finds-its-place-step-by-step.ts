// Keeps the people sorted, but moves along the list person by person and adds up the whole crew.
class WinchList {
  people: { person: number; strength: number }[] = [];
  places: number;

  constructor(places: number) {
    this.places = places;
  }

  signOn(person: number, strength: number): void {
    this.signOff(person);
    const { people } = this;
    people.push({ person, strength });
    for (let i = people.length - 1; i > 0 && people[i - 1].strength < people[i].strength; i--) {
      [people[i - 1], people[i]] = [people[i], people[i - 1]];
    }
  }

  signOff(person: number): boolean {
    const place = this.people.findIndex((other) => other.person === person);
    if (place === -1) return false;
    this.people.splice(place, 1);
    return true;
  }

  widen(): void {
    this.places++;
  }

  narrow(): boolean {
    if (this.places === 1) return false;
    this.places--;
    return true;
  }

  weakest(): number {
    const size = Math.min(this.places, this.people.length);
    return size === 0 ? -1 : this.people[size - 1].person;
  }

  haul(): number {
    let sum = 0;
    for (let i = 0; i < this.places && i < this.people.length; i++) sum += this.people[i].strength;
    this.people.shift();
    return sum;
  }
}
