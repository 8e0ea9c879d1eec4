import { defineSlips } from '@dryrun/problem-kit';

const sale = 'if (amount >= 0) line[1]++;';

export default defineSlips({
  leftOut: [
    {
      rule: 'Something given away is a sale of 0 pence.',
      line: sale,
      replacement: 'if (amount > 0) line[1]++;',
    },
    { rule: 'but it is no sale', line: sale, replacement: 'line[1]++;' },
    {
      rule: 'The takings of a stall are the sum of all its entries, refunds included.',
      line: 'line[2] += amount;',
      replacement: 'line[2] += Math.max(0, amount);',
    },
    {
      rule: 'They may be negative.',
      line: 'line[2] += amount;',
      replacement: 'line[2] = Math.max(0, line[2] + amount);',
    },
    {
      rule: 'at least least sales',
      line: 'sales >= least',
      replacement: 'sales > least',
    },
    {
      rule: 'Where takings are equal, the smaller stall number comes first.',
      line: 'takingsOfB - takingsOfA || a - b',
      replacement: 'takingsOfB - takingsOfA',
    },
    {
      rule: 'entries of one stall may stand anywhere in it',
      line: 'const line = lines.get(number) ?? [number, 0, 0];',
      replacement:
        'const line: [number, number, number] = (stall[i - 1] === number && lines.get(number)) || [number, 0, 0];',
    },
  ],
});
