import { defineSlips } from '@dryrun/problem-kit';

export default defineSlips({
  leftOut: [
    {
      rule: 'She may walk over squares with hives and over the cart.',
      line: 'reached.push(next);',
      replacement: "if (squares[next] === '.') reached.push(next);",
    },
    {
      rule: '1 more minute for every kilo that she carries on this step',
      line: '(between[other]?.[hive] as number) * (pace[before] as number)',
      replacement: '(between[other]?.[hive] as number)',
    },
    {
      rule: 'She may set out from there again as often as she likes.',
      line: 'fetched[set] = fewest;',
      replacement: 'fetched[set] = set === 0 ? 0 : (round[set] as number);',
    },
    {
      rule: 'She can carry any number of hives at once.',
      line: 'for (let part = set; part > 0; part = (part - 1) & set) {',
      replacement: 'for (let part = set & -set; part > 0; part = 0) {',
    },
    {
      rule: 'Return -1 if there is a hive that she cannot get to',
      line: 'return all === Infinity ? -1 : all;',
      replacement: 'return all === Infinity ? 0 : all;',
    },
  ],
  justified: [
    {
      kind: '32 bits',
      line: 'pace[set] = last.reduce((minutes, hive) => minutes + Number(squares[hives[hive] as number]), 1);',
      because: 'Ten hives weigh at most 90 kilos.',
    },
    {
      kind: '32 bits',
      line: 'const back = (home[hive] as number) * (pace[set] as number);',
      because: 'At most 91 minutes a step, on a way of less than 2,440 steps.',
    },
    {
      kind: '32 bits',
      line: 'const around = [square - columns, square + columns];',
      because: 'There are at most 3,600 squares.',
    },
    {
      kind: 'small infinity',
      line: 'const round = new Float64Array(sets).fill(Infinity);',
      because:
        'No orchard takes more than 224,388 minutes; what takes 100,000 for never is among the wrong ideas.',
    },
  ],
});
