import { defineSlips } from '@dryrun/problem-kit';

export default defineSlips({
  leftOut: [
    {
      rule: 'So boats that left in the same second never overtook each other.',
      line: '(start[a] ?? 0) - (start[b] ?? 0) || (finish[a] ?? 0) - (finish[b] ?? 0),',
      replacement: '(start[a] ?? 0) - (start[b] ?? 0) || (finish[b] ?? 0) - (finish[a] ?? 0),',
    },
    {
      rule: 'So boats that arrived in the same second never overtook each other, even if lead is 0.',
      line: 'Math.max(lead, 0.5),',
      replacement: 'lead,',
    },
    {
      rule: 'A lead of exactly lead seconds is enough.',
      line: 'while (!next.done && next.value + lead <= mine) {',
      replacement: 'while (!next.done && next.value + lead < mine) {',
    },
    {
      rule: 'The boats are listed in no special order.',
      line: 'const boats = [...start.keys()].sort(',
      replacement: `const boats = [...start.keys()];
  boats.slice().sort(`,
    },
  ],
  justified: [
    {
      kind: '32 bits',
      line: 'const middle = Math.floor(finishes.length / 2);',
      because: 'There are at most 60,000 boats.',
    },
    {
      kind: 'shift',
      line: 'const middle = Math.floor(finishes.length / 2);',
      because: 'There are at most 60,000 boats.',
    },
    {
      kind: '32 bits',
      line: 'let pairs = earlier.pairs + later.pairs;',
      because: '60,000 boats make less than 1.8 times 10^9 pairs, which fit into 31 bits.',
    },
    {
      kind: '32 bits',
      line: 'pairs += past;',
      because: '60,000 boats make less than 1.8 times 10^9 pairs, which fit into 31 bits.',
    },
  ],
});
