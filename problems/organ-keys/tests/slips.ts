import { defineSlips } from '@dryrun/problem-kit';

export default defineSlips({
  leftOut: [
    {
      rule: 'He may begin at any church',
      line: 'if (keyAt === -1) least[2 ** first * n + first] = 0;',
      replacement:
        'if (keyAt === -1 && first === key.indexOf(-1)) least[2 ** first * n + first] = 0;',
    },
    {
      rule: 'at any later time, not only right after it',
      line: 'const minutes = (least[tuned * n + last] ?? 0) + (walk[last]?.[next] ?? 0);',
      replacement: `if (keyAt !== -1 && keyAt !== last) continue;
        const minutes = (least[tuned * n + last] ?? 0) + (walk[last]?.[next] ?? 0);`,
    },
    {
      rule: 'If key[i] is i, church i can never be tuned.',
      line: 'const open = keyAt === -1 || has(tuned, keyAt);',
      replacement: 'const open = keyAt === -1 || keyAt === next || has(tuned, keyAt);',
    },
    {
      rule: 'walk[j][i] may be another number',
      line: '(walk[last]?.[next] ?? 0)',
      replacement: '(walk[next]?.[last] ?? 0)',
    },
    {
      rule: 'He walks directly from each church to the next, even if a way through a third church would be quicker.',
      line: '(walk[last]?.[next] ?? 0)',
      replacement:
        'Math.min(...walk.map((row, third) => (walk[last]?.[third] ?? 0) + (row[next] ?? 0)))',
    },
  ],
  justified: [
    {
      kind: 'shift',
      line: 'const all = 2 ** n - 1;',
      because: 'There are at most 13 churches.',
    },
    {
      kind: '32 bits',
      line: 'const least = new Float64Array((all + 1) * n).fill(Number.POSITIVE_INFINITY);',
      because: 'The table has at most 13 times 2^13 places.',
    },
    {
      kind: 'small infinity',
      line: 'const least = new Float64Array((all + 1) * n).fill(Number.POSITIVE_INFINITY);',
      because: 'Twelve walks take at most 1.2 times 10^10 minutes; 10^9 and 10^10 are caught.',
    },
    {
      kind: 'shift',
      line: 'if (keyAt === -1) least[2 ** first * n + first] = 0;',
      because: 'There are at most 13 churches.',
    },
    {
      kind: '32 bits',
      line: 'const after = (tuned + 2 ** next) * n + next;',
      because: 'It is a place in a table of at most 13 times 2^13.',
    },
    {
      kind: 'shift',
      line: 'const after = (tuned + 2 ** next) * n + next;',
      because: 'There are at most 13 churches.',
    },
    {
      kind: '32 bits',
      line: 'const best = Math.min(...least.subarray(all * n));',
      because: 'It is a place in a table of at most 13 times 2^13.',
    },
    {
      kind: '32 bits',
      line: 'return Math.floor(set / 2 ** church) % 2 === 1;',
      because: 'A set is less than 2^13.',
    },
    {
      kind: 'shift',
      line: 'return Math.floor(set / 2 ** church) % 2 === 1;',
      because: 'There are at most 13 churches.',
    },
  ],
});
