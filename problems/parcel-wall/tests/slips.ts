import { defineSlips } from '@dryrun/problem-kit';

export default defineSlips({
  leftOut: [
    {
      rule: 'of equally small ones that with the lowest number',
      line: 'room < (this.boxes[best] ?? 0)',
      replacement: 'room <= (this.boxes[best] ?? 0)',
    },
    {
      rule: 'if a parcel of that name is in the wall',
      line: 'if (this.inside.has(parcel) || day < this.today) return -1;',
      replacement: 'if (day < this.today) return -1;',
    },
    {
      rule: 'so that its box is free again',
      line: 'this.isFree[found.box] = true;',
      replacement: '',
    },
    {
      rule: 'how many free boxes are of that size or larger',
      line: 'return [...this.boxes.keys()].filter((box) => this.canHold(box, size)).length;',
      replacement: 'return [...this.boxes.keys()].filter((box) => this.isFree[box]).length;',
      level: 2,
    },
    {
      rule: 'Parcels of one size are listed by name',
      line: 'b.size - a.size || (a.name < b.name ? -1 : 1)',
      replacement: 'b.size - a.size',
      level: 2,
    },
    {
      rule: 'If day is earlier than today, it returns -1 and nothing changes.',
      line: '|| day < this.today) return -1;',
      replacement: ') return -1;',
      level: 3,
    },
    {
      rule: 'the earliest last day first; those of one day by name',
      line: 'late.sort((a, b) => a.lastDay - b.lastDay || (a.name < b.name ? -1 : 1));',
      replacement: 'late.sort((a, b) => (a.name < b.name ? -1 : 1));',
      level: 3,
    },
    {
      rule: 'Every parcel whose last day is earlier than the new today',
      line: 'lastDay < day',
      replacement: 'lastDay <= day',
      level: 3,
    },
    {
      rule: 'A closed box takes no parcels',
      line: 'this.isFree[box] === true && this.isClosed[box] === false',
      replacement: 'this.isFree[box] === true',
      level: 4,
    },
    {
      rule: 'If the box is closed already, it returns -1.',
      line: 'if (this.isClosed[at]) return -1;',
      replacement: '',
      level: 4,
    },
    {
      rule: 'nothing changes, and the box stays open',
      line: 'if (other < 0) return -1;',
      replacement: 'if (other < 0) this.isClosed[at] = true; if (other < 0) return -1;',
      level: 4,
    },
  ],
  justified: [
    {
      kind: 'small infinity',
      line: 'return this.storeUntil(parcel, size, Infinity);',
      because: 'No day is later than 100,000.',
    },
    {
      kind: 'sentinel',
      line: 'if (found === undefined) return -1;',
      because: 'A parcel is an object.',
    },
    {
      kind: 'sentinel',
      line: 'if (this.inside.has(parcel) || day < this.today) return -1;',
      because: 'A parcel is an object.',
    },
    { kind: 'sentinel', line: 'if (held !== undefined) {', because: 'A parcel is an object.' },
    {
      kind: 'sentinel',
      line: 'return held === undefined ? 0 : held.box + 1;',
      because: 'A parcel is an object.',
    },
  ],
});
