import { defineSlips } from '@dryrun/problem-kit';

const step = 'left = Math.min(both, left + 1, (band[at + 1] ?? none) + 1);';
const compare = 'const same = first[row - 1] === second[row + at - most - 2];';

export default defineSlips({
  leftOut: [
    {
      rule: 'This is one slip, not two.',
      line: '(same ? 0 : 1)',
      replacement: '(same ? 0 : 2)',
    },
    {
      rule: 'or -1 if it is larger than most',
      line: 'slips > most ? -1 : slips',
      replacement: 'slips',
    },
    {
      rule: 'A letter is left out.',
      line: step,
      replacement: 'left = Math.min(both, left + 1);',
    },
    {
      rule: 'A letter is put in, at any place, also at the very beginning or end.',
      line: step,
      replacement: 'left = Math.min(both, row > 0 ? left + 1 : none, (band[at + 1] ?? none) + 1);',
    },
    {
      rule: 'Swapping two neighbouring letters is not one slip',
      line: compare,
      replacement:
        'const column = row + at - most - 2; const same = first[row - 1] === second[column] || (row > 1 && column > 0 && first[row - 1] === second[column - 1] && first[row - 2] === second[column]);',
    },
  ],
  justified: [
    {
      kind: '32 bits',
      line: 'const both = (band[at] ?? none) + (same ? 0 : 1);',
      because: 'Slips are counted to 26 at most.',
    },
  ],
});
