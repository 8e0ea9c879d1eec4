import { defineSlips } from '@dryrun/problem-kit';

const pay = 'crowns += (minute - before) * hired * (byFee[dearest - leaves]?.[2] ?? 0);';
const order = 'const byFee = [...offers].sort(([, , a = 0], [, , b = 0]) => a - b);';

export default defineSlips({
  leftOut: [
    {
      rule: 'If there are fewer, it hires all of them.',
      line: pay,
      replacement: `if (hired === needed) ${pay}`,
    },
    {
      rule: 'Tugs that are not hired are paid nothing, and their fee does not count for that price.',
      line: 'let wanted = hired;',
      replacement: 'let wanted = standing[1] ?? 0;',
    },
    {
      rule: 'stands for a different tug',
      line: order,
      replacement:
        'const byFee = [...new Map(offers.map((offer) => [offer.join(), offer])).values()].sort(([, , a = 0], [, , b = 0]) => a - b);',
    },
    {
      rule: 'up to but not including minute until',
      line: '{ minute: until, rank, change: -1 },',
      replacement: '{ minute: until + 1, rank, change: -1 },',
    },
    {
      rule: 'it makes no difference which of them is hired',
      line: order,
      replacement:
        'const byFee = [...new Map(offers.map((offer) => [offer[0] * 200000 + offer[2], offer])).values()].sort(([, , a = 0], [, , b = 0]) => a - b);',
    },
  ],
  justified: [
    { kind: 'shift', line: 'const leaves = 2 ** 16;', because: 'It is 65,536 either way.' },
    {
      kind: '32 bits',
      line: 'wanted -= cheaper;',
      because: 'Both are numbers of tugs, at most 50,000.',
    },
    {
      kind: '32 bits',
      line: 'standing[node] = (standing[node] ?? 0) + change;',
      because:
        'It counts tugs, at most 50,000, in a list of 32 bits. Crowns in 32 bits are caught.',
    },
  ],
});
