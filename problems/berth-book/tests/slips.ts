import { defineSlips } from '@dryrun/problem-kit';

const all = 'for (const ship of ships) note(ship);';

export default defineSlips({
  leftOut: [
    {
      rule: 'A name that is exactly these letters is one of them',
      line: 'for (const letter of ship) {',
      replacement: 'for (const letter of ship.slice(0, -1)) {',
    },
    { rule: 'and so is a ship with no visits yet', line: all, replacement: '' },
    {
      rule: 'Only the `+` lines above this line count.',
      line: all,
      replacement: `for (const line of book) visits.set(line.slice(1), (visits.get(line.slice(1)) ?? 0) + (line.startsWith('+') ? 1 : 0)); ${all}`,
    },
    {
      rule: 'If several have equally many visits, he guesses the name that comes first in the alphabet.',
      line: 'return more > 0 || (more === 0 && one < other);',
      replacement: 'return more > 0;',
    },
    {
      rule: 'If no name in `ships` begins with the letters heard, the guess is the empty text.',
      line: 'node = node?.next.get(letter);',
      replacement: 'node = node?.next.get(letter) ?? node;',
    },
  ],
  justified: [
    {
      kind: 'sentinel',
      line: 'if (child === undefined) {',
      because: 'A node is an object, which never counts as nothing.',
    },
  ],
});
