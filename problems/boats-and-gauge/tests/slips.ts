import { defineSlips } from '@dryrun/problem-kit';

const search = 'if ((readAt[middle] ?? 0) <= time) low = middle + 1;';
const answer = 'return age <= longest ? (level[low - 1] ?? null) : null;';

export default defineSlips({
  leftOut: [
    {
      rule: 'It is the level of the last reading that was taken before the boat passed, or in the same second.',
      line: search,
      replacement: 'if ((readAt[middle] ?? 0) < time) low = middle + 1;',
    },
    {
      rule: 'Then the one that stands last in the log counts.',
      line: answer,
      replacement:
        'const first = readAt.indexOf(readAt[low - 1] ?? -1); return age <= longest ? (level[first] ?? null) : null;',
    },
    {
      rule: 'It is a reading as well: from then on the level is unknown until the next reading.',
      line: 'const age = time',
      replacement: 'while (low > 0 && level[low - 1] === null) low--; const age = time',
    },
    {
      rule: 'A reading may be at most longest seconds old when the boat passes, else the level is unknown.',
      line: 'age <= longest',
      replacement: 'age < longest',
    },
    {
      rule: 'Where there is no reading yet, the level is unknown.',
      line: answer,
      replacement:
        'return age <= longest || low === 0 ? (level[Math.max(0, low - 1)] ?? null) : null;',
    },
  ],
  justified: [
    {
      kind: '32 bits',
      line: 'const middle = (low + high) >> 1;',
      because: 'Both are places in a list of at most 100,000 readings.',
    },
  ],
});
