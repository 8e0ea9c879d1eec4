// The number of people who are on the list already serves as the time of signing on: whoever comes later finds more of them there.

// input [[3],[["weakest"],["signOn",1,1000000000],["signOn",4,999999999],["signOn",3,1000000000],["signOn",1,1000000000],["weakest"],["weakest"],["haul"],["weakest"],["signOn",4,1000000000],["weakest"]]], right [-1,null,null,null,null,4,4,2999999999,4,null,4], this one [-1,null,null,null,null,4,4,2999999999,4,null,1]
export class WinchList {
  constructor(places) {
    this.places = places;
    this.list = []; // entries in order
    this.of = new Map();
    this.sum = 0;
  }

  // first place whose entry does not come before this one
  place(e) {
    let lo = 0;
    let hi = this.list.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      const x = this.list[mid];
      const before = x.strength !== e.strength
        ? x.strength > e.strength
        : x.time !== e.time ? x.time < e.time : x.tick < e.tick;
      if (before) lo = mid + 1;
      else hi = mid;
    }
    return lo;
  }

  at(k) {
    return k < this.list.length ? this.list[k].strength : 0;
  }

  signOn(person, strength) {
    this.signOff(person);
    this.ticks = (this.ticks ?? 0) + 1;
    const e = { person, strength, time: this.list.length, tick: this.ticks };
    const k = this.place(e);
    this.list.splice(k, 0, e);
    this.of.set(person, e);
    if (k < this.places) this.sum += strength - this.at(this.places);
  }

  signOff(person) {
    const e = this.of.get(person);
    if (e === undefined) return false;
    this.of.delete(person);
    const k = this.place(e);
    if (k < this.places) this.sum += this.at(this.places) - e.strength;
    this.list.splice(k, 1);
    return true;
  }

  widen() {
    this.sum += this.at(this.places);
    this.places++;
  }

  narrow() {
    if (this.places === 1) return false;
    this.places--;
    this.sum -= this.at(this.places);
    return true;
  }

  weakest() {
    const k = Math.min(this.places, this.list.length) - 1;
    return k < 0 ? -1 : this.list[k].person;
  }

  haul() {
    const sum = this.sum;
    if (this.list.length > 0) this.signOff(this.list[0].person);
    return sum;
  }
}
