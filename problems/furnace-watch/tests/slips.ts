import { defineSlips } from '@dryrun/problem-kit';

const rank = 'const rank = Math.ceil((sorted.length * percent) / 100);';

export default defineSlips({
  leftOut: [
    {
      rule: 'only these c count',
      line: rank,
      replacement: 'const rank = Math.ceil((width * percent) / 100);',
    },
    {
      rule: 'at least percent per cent of the c readings are equal to it or smaller',
      line: rank,
      replacement: 'const rank = Math.max(1, Math.round((sorted.length * percent) / 100));',
    },
    {
      rule: 'If c is smaller than least, the display shows null for the window.',
      line: 'sorted.length < least',
      replacement: 'sorted.length <= least',
    },
    {
      rule: 'Equal readings are counted one by one.',
      line: 'if (reading !== null) sorted.splice(place(reading), 0, reading);',
      replacement:
        'if (reading !== null && sorted[place(reading)] !== reading) sorted.splice(place(reading), 0, reading);',
    },
    {
      rule: 'It is always one of the readings, never something between two.',
      line: '(sorted[rank - 1] ?? null)',
      replacement:
        '(percent === 50 && sorted.length % 2 === 0 ? ((sorted[rank - 1] ?? 0) + (sorted[rank] ?? 0)) / 2 : (sorted[rank - 1] ?? null))',
    },
  ],
  justified: [
    {
      kind: '32 bits',
      line: 'const middle = (low + high) >> 1;',
      because: 'Both are places in a list of at most 30,001 readings.',
    },
  ],
});
