import { defineSlips } from '@dryrun/problem-kit';

export default defineSlips({
  leftOut: [
    {
      rule: 'So if margin is 0, an equal price is good enough.',
      line: 'if ((price[stack[middle] ?? 0] ?? 0) <= cents - margin) low',
      replacement: 'if ((price[stack[middle] ?? 0] ?? 0) <= cents - Math.max(1, margin)) low',
    },
    {
      rule: 'It is cheaper by at least margin cents',
      line: 'if ((price[stack[middle] ?? 0] ?? 0) <= cents - margin) low',
      replacement: 'if ((price[stack[middle] ?? 0] ?? 0) < cents - margin) low',
    },
    {
      rule: 'It is at most reach metres away',
      line: 'if (distance <= reach) distances',
      replacement: 'if (distance < reach) distances',
    },
    {
      rule: 'the nearest one counts, not the cheapest',
      line: 'const nearest = stack[low - 1];',
      replacement: 'const nearest = low > 0 ? stack[0] : undefined;',
    },
  ],
  justified: [
    {
      kind: '32 bits',
      line: 'const middle = Math.floor((low + high) / 2);',
      because: 'Both are places in a list of at most 100,000 stations.',
    },
    {
      kind: 'shift',
      line: 'const middle = Math.floor((low + high) / 2);',
      because: 'Both are places in a list of at most 100,000 stations.',
    },
    {
      kind: 'sentinel',
      line: 'if (nearest !== undefined) {',
      because: 'Station 0 lies further on for nobody, so it is never the nearest.',
    },
  ],
});
