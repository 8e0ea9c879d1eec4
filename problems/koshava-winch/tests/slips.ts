import { defineSlips } from '@dryrun/problem-kit';

export default defineSlips({
  leftOut: [
    {
      rule: 'of people who are equally strong, the one who signed on earlier comes first',
      line: '(more === 0 && (other?.time ?? 0) < time)',
      replacement: '(more === 0 && (other?.time ?? 0) > time)',
    },
    {
      rule: 'and so does the new time of signing on',
      line: `this.signOff(person);
    this.time += 1;
    const entry = { person, strength, time: this.time };`,
      replacement: `const before = this.entries.get(person)?.time;
    this.signOff(person);
    this.time += 1;
    const entry = { person, strength, time: before ?? this.time };`,
    },
    {
      rule: 'If there is only one place, nothing changes and it returns false.',
      line: 'if (this.places === 1) return false;',
      replacement: '',
    },
    {
      rule: 'Then the first person of the crew leaves the list.',
      line: 'this.signOff(this.order[0]?.person ?? 0);',
      replacement: 'this.signOff(this.weakest());',
    },
    {
      rule: 'returns the person who comes last in the crew',
      line: 'const last = this.order[this.places - 1] ?? this.order.at(-1);',
      replacement: 'const last = this.order.at(-1);',
    },
  ],
  justified: [
    {
      kind: 'sentinel',
      line: 'if (entry === undefined) return false;',
      because: 'An entry is an object, which never counts as nothing.',
    },
    {
      kind: 'sentinel',
      line: 'const last = this.order[this.places - 1] ?? this.order.at(-1);',
      because: 'An entry is an object, which never counts as nothing.',
    },
    { kind: 'sentinel', line: 'return last?.person ?? -1;', because: 'Nobody has the number 0.' },
    {
      kind: '32 bits',
      line: 'const middle = Math.floor((low + high) / 2);',
      because: 'Both are places among at most 40,000 people.',
    },
    {
      kind: 'shift',
      line: 'const middle = Math.floor((low + high) / 2);',
      because: 'Both are places among at most 40,000 people.',
    },
  ],
});
